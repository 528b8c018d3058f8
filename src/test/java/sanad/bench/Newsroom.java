package sanad.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import sanad.text.Document;
import sanad.text.Source;

/**
 * As many articles as are asked for, made up of our own sentences: each belongs to a story of some twenty, tells one
 * happening of it and recalls others, so that dating and merging have real work, and no two tell the same. The first
 * articles are the same however many are made.
 */
public final class Newsroom {
    private static final int OF_A_STORY = 20;
    private static final int HAPPENINGS = 6;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int DAYS = 12_000;
    private static final Phrases ARABIC = Phrases.read("ar");
    private static final Phrases ENGLISH = Phrases.read("en");

    private Newsroom() {}

    /** The first so many articles. */
    public static List<Document> articles(int count) {
        return IntStream.range(0, count).mapToObj(Newsroom::article).toList();
    }

    /** One article. */
    public static Document article(int number) {
        Story story = new Story(number / OF_A_STORY);
        String id = String.format(Locale.ROOT, "%05d.txt", number);
        return new Document(id, id, story.article(number), Source.file(id));
    }

    /** Something that happened, with all who had part in it. */
    private record Happening(LocalDate day, String sort, Teller teller) {}

    private static final class Story {
        private final Phrases phrases;
        private final List<Happening> happenings = new ArrayList<>();

        Story(int number) {
            Random dice = new Random(7919L * number + 1);
            phrases = number % 4 == 3 ? ENGLISH : ARABIC;
            LocalDate day = FIRST.plusDays(dice.nextInt(DAYS));
            Teller teller = new Teller(phrases, dice);
            for (int i = 0; i < HAPPENINGS; i++) {
                String sort = phrases.sorts().get(dice.nextInt(phrases.sorts().size()));
                happenings.add(new Happening(day, sort, teller.with(dice)));
                day = day.plusDays(2 + dice.nextInt(25));
            }
        }

        String article(int number) {
            Random dice = new Random(104_729L * number + 7);
            int at = dice.nextInt(HAPPENINGS);
            Happening told = happenings.get(at);
            LocalDate published = told.day().plusDays(dice.nextInt(3));
            List<String> lines = new ArrayList<>();
            lines.add(phrases.page().get(0));
            lines.add(told.teller().say(phrases.one("T " + told.sort(), dice), dice));
            if (dice.nextInt(10) < 7) {
                lines.add(told.teller()
                        .say(phrases.one("dateline", dice).replace("{date}", phrases.date(published)), dice));
            }
            lines.add(told.teller().say(lead(told, published, dice), dice));
            lines.add(body(told, dice));
            StringBuilder recalled = new StringBuilder();
            for (int i = Math.max(0, at - 2); i < at; i++) {
                recalled.append(recall(happenings.get(i), published, dice)).append(' ');
            }
            if (dice.nextInt(3) == 0) {
                recalled.append(told.teller().say(phrases.one("after", dice), dice));
            }
            lines.add(recalled + " " + body(told, dice));
            lines.add(phrases.page().get(1));
            return String.join("\n\n", lines) + "\n";
        }

        private String body(Happening told, Random dice) {
            StringBuilder body = new StringBuilder();
            int sentences = 5 + dice.nextInt(5);
            for (int i = 0; i < sentences; i++) {
                body.append(told.teller().with(dice).say(phrases.one("filler", dice), dice))
                        .append(' ');
            }
            return body.toString().strip();
        }

        private String lead(Happening told, LocalDate published, Random dice) {
            long ago = published.toEpochDay() - told.day().toEpochDay();
            boolean whole = dice.nextInt(4) == 0;
            String when = whole ? "far" : ago == 0 ? "today" : ago == 1 ? "yesterday" : "near";
            return phrases.one("L " + told.sort(), dice)
                    .replace("{when}", phrases.dated(phrases.one(when, dice), told.day()));
        }

        private String recall(Happening before, LocalDate published, Random dice) {
            long weeks = Math.max(2, (published.toEpochDay() - before.day().toEpochDay()) / 7);
            String past = phrases.dated(phrases.one("recalled", dice), before.day())
                    .replace("{weeks}", String.valueOf(weeks));
            return before.teller().say(phrases.one("R " + before.sort(), dice).replace("{past}", past), dice);
        }
    }
}
