package sanad.timeline.stage.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Question;
import sanad.chronicle.scene.Quiz;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.EventWords;
import sanad.timeline.stage.draw.Quote;

/**
 * A quiz in words, for paper: the same questions as before the room, with the same letters, and their answers apart.
 *
 * @param items the questions in their order
 */
public record QuizSheet(List<Item> items) {
    /** Copies the questions. */
    public QuizSheet {
        items = List.copyOf(items);
    }

    /**
     * A question in words.
     *
     * @param question what is asked, with its number
     * @param about the event that it is about; empty where it is about all that are to choose from
     * @param choices each with its letter
     * @param answer with the letter, or the letters in order, and the dates that prove it
     */
    public record Item(String question, String about, List<String> choices, String answer) {
        /** Copies the choices. */
        public Item {
            choices = List.copyOf(choices);
        }
    }

    /** The sheet of a quiz. */
    public static QuizSheet of(Chronicle chronicle, Quiz quiz, Manner manner) {
        Writer writer = new Writer(chronicle, Words.in(manner), DateWords.in(manner));
        List<Item> items = new ArrayList<>();
        for (Question question : quiz.questions()) {
            items.add(writer.item(question, items.size() + 1, quiz.questions().size()));
        }
        return new QuizSheet(items);
    }

    private record Writer(Chronicle chronicle, Words words, DateWords dates) {
        Item item(Question question, int number, int count) {
            String asked = words.say("present.quiz.number", number, count);
            if (question instanceof Question.Order order) {
                List<String> titles = order.events().stream().map(this::title).toList();
                String answer = order.answer().stream()
                        .map(at -> choice(at, date(order.events().get(at))))
                        .collect(Collectors.joining(words.say("list.comma")));
                return item(asked, "present.quiz.order", "", titles, answer);
            } else if (question instanceof Question.Place place) {
                List<String> zones = place.zones().stream()
                        .map(zone -> Ask.named(zone, dates))
                        .toList();
                String answer = choice(place.answer(), date(place.event()));
                return item(asked, "present.quiz.place", title(place.event()), zones, answer);
            }
            Question.Prove prove = (Question.Prove) question;
            List<String> passages = prove.passages().stream()
                    .map(each ->
                            Quote.of(chronicle, each, words).map(Quote::text).orElse(""))
                    .toList();
            String about = words.say("present.quiz.about", title(prove.event()), date(prove.event()));
            String source = Quote.of(chronicle, prove.passages().get(prove.answer()), words)
                    .map(Quote::source)
                    .orElse("");
            return item(asked, "present.quiz.prove", about, passages, choice(prove.answer(), source));
        }

        private Item item(String asked, String key, String about, List<String> choices, String answer) {
            List<String> lettered = new ArrayList<>();
            for (String each : choices) {
                lettered.add(choice(lettered.size(), each));
            }
            return new Item(words.say("present.quiz.choice", asked, words.say(key)), about, lettered, answer);
        }

        private String choice(int at, String text) {
            return words.say("present.quiz.choice", words.say("present.letter." + (at + 1)), text);
        }

        private String title(String id) {
            return chronicle.event(id).map(Event::title).map(EventWords::plain).orElse(id);
        }

        private String date(String id) {
            return chronicle.event(id).map(event -> dates.say(event.when())).orElse("");
        }
    }
}
