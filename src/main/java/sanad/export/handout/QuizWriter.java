package sanad.export.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Proposal;
import sanad.chronicle.scene.Quiz;
import sanad.chronicle.scene.Scene;
import sanad.export.cite.Cited;
import sanad.export.cite.Plain;
import sanad.export.format.Caveat;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;
import sanad.language.Words;
import sanad.timeline.stage.quiz.QuizSheet;

/**
 * Writes the quiz on paper: the questions of each scene, as they are asked before the room, and the answers on a page of
 * their own. Where the project has no scenes, it asks about the foremost events.
 */
public final class QuizWriter implements Writer {
    private static final Format FORMAT =
            new Format("quiz", List.of("docx"), Family.PAGE, Set.of(Choice.TITLE), List.of("quiz.fair"));

    /** The questions of one scene; its heading is empty where there are no scenes. */
    private record Part(String heading, List<QuizSheet.Item> items) {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        Cited cited = Cited.of(exported, wanted);
        Words words = cited.words();
        List<Part> parts = parts(exported, cited);
        Sheet sheet = new Sheet(words.manner().tongue().rightToLeft());
        sheet.paragraph("Title", cited.title());
        if (parts.isEmpty()) {
            sheet.paragraph("Normal", words.say("export.caveat.quiz.none"));
        } else {
            String blank = Handout.BLANK;
            sheet.paragraph("Normal", words.say("handout.name", blank + blank + blank, blank));
            parts.forEach(part -> ask(sheet, part, words));
            sheet.page().paragraph("Heading1", words.say("handout.answers"));
            parts.forEach(part -> answer(sheet, part, words));
        }
        sheet.paragraph("Small", words.say("page.made"));
        TextFile.write(cited, sheet, out);
    }

    @Override
    public List<Caveat> caveats(Exported exported, Wanted wanted) {
        return parts(exported, Cited.of(exported, wanted)).isEmpty()
                ? List.of(Caveat.of("quiz.none"))
                : Writer.super.caveats(exported, wanted);
    }

    private static void ask(Sheet sheet, Part part, Words words) {
        if (!part.heading().isEmpty()) {
            sheet.paragraph("Heading1", part.heading());
        }
        for (QuizSheet.Item item : part.items()) {
            sheet.paragraph("Strong", item.question());
            if (!item.about().isEmpty()) {
                sheet.paragraph("Normal", item.about());
            }
            item.choices().forEach(choice -> sheet.paragraph("Normal", choice));
            sheet.paragraph("Normal", words.say("present.quiz.answer", Handout.BLANK));
        }
    }

    private static void answer(Sheet sheet, Part part, Words words) {
        if (!part.heading().isEmpty()) {
            sheet.paragraph("Strong", part.heading());
        }
        int number = 0;
        for (QuizSheet.Item item : part.items()) {
            number++;
            sheet.paragraph("Normal", words.say("page.number", number) + " " + item.answer());
        }
    }

    /** What can be asked; a scene that nothing can be asked about is left out. */
    private static List<Part> parts(Exported exported, Cited cited) {
        List<Part> parts = new ArrayList<>();
        if (exported.scenes().isEmpty()) {
            List<Event> some = Proposal.some(cited.chronicle().events(), Proposal.DETAIL);
            parts.add(part("", some.stream().map(Event::id).toList(), cited));
        }
        for (Scene scene : exported.scenes()) {
            parts.add(part(Plain.line(scene.title()), scene.events(), cited));
        }
        parts.removeIf(part -> part.items().isEmpty());
        return parts;
    }

    private static Part part(String heading, List<String> events, Cited cited) {
        Chronicle chronicle = cited.chronicle();
        Quiz quiz = Quiz.of(chronicle, events);
        return new Part(
                heading, QuizSheet.of(chronicle, quiz, cited.words().manner()).items());
    }
}
