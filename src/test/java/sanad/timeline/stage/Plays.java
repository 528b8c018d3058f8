package sanad.timeline.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.chronicle.scene.Scene;
import sanad.language.Manner;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.When;

/** A story to present in tests: some months, all sorts of dates, short titles and long ones. */
public final class Plays {
    private static final String TEXT =
            "وصل الوفد الزائر إلى العاصمة في ١٢ مايو الماضي بعد رحلة طويلة عبر الجبال، كما قال "
                    + "الناطق باسم الحكومة في حديث مع الصحفيين مساء أمس، ثم عقد اجتماعا مع رئيس الوزراء دام ساعات. "
                    + "The delegation left on 3 June, the spokesman said. ";

    /** The story. */
    public static final Chronicle STORY = new Chronicle(
            "Story",
            List.of(
                    new Document("a", "جريدة الصباح في طبعتها الثانية", TEXT, Source.file("a")),
                    new Document("b", "News", TEXT, Source.file("b"))),
            List.of(),
            List.of(),
            List.of(
                    event("e0", "وصول الوفد", When.month(2023, 5), Basis.INFERRED, 0, 60),
                    event("e1", "The delegation leaves", When.day(LocalDate.of(2023, 6, 3)), Basis.STATED, 170, 200),
                    event(
                            "e2",
                            "مجلس الشعب يصادق بالإجماع على المعاهدة الجديدة بعد جلسة طويلة حضرها الرئيس والوزراء وضيوف كثيرون",
                            When.day(LocalDate.of(2024, 6, 19)),
                            Basis.COMPUTED,
                            0,
                            165),
                    event(
                            "e3",
                            "زلزال",
                            When.between(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 20)),
                            Basis.STATED,
                            5,
                            40),
                    event("e4", "Floods", When.day(LocalDate.of(2024, 8, 2)), Basis.BY_HAND, 5, 40),
                    event("e5", "انتخابات", When.month(2024, 11).about(), Basis.STATED, 5, 40),
                    event("e6", "Undated", When.UNKNOWN, Basis.UNKNOWN, 5, 40)));

    private Plays() {}

    private static Event event(String id, String title, When when, Basis basis, int from, int to) {
        Span span = new Span(from, to);
        String document = id.equals("e4") ? "b" : "a";
        return new Event(
                id,
                title,
                Kind.CONSULT,
                when,
                Optional.empty(),
                basis,
                2,
                new Confidence(1, 1, 1),
                List.of(),
                List.of(),
                List.of(new Evidence(new Passage(document, span), Optional.of(new Span(from + 10, from + 20)), when)),
                List.of(),
                id.equals("e4") ? List.of(When.day(LocalDate.of(2024, 8, 9))) : List.of());
    }

    /** All of it as one scene. */
    public static Scene scene() {
        return new Scene(
                "s1",
                0,
                "من الوصول إلى الانتخابات",
                "كيف وصلوا؟",
                "",
                LocalDate.of(2023, 5, 1),
                LocalDate.of(2024, 11, 30),
                Set.of(),
                List.of("e0", "e1", "e2", "e3", "e4", "e5", "e6"));
    }

    /** One moment of it. */
    public static Showing showing(double width, Manner manner, int at, Set<Part> hidden, boolean secret) {
        return new Showing(
                width, manner, manner.tongue().rightToLeft(), STORY, scene(), 1, 3, at, hidden, secret, false);
    }
}
