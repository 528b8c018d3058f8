package sanad.ui;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import sanad.GoldChronicle;
import sanad.chronicle.Chronicle;
import sanad.language.Manner;
import sanad.timeline.Theme;
import sanad.ui.card.EventCard;
import sanad.ui.look.Looks;
import sanad.ui.look.WrappedArabic;
import sanad.ui.reader.ReaderPane;
import sanad.ui.thread.ThreadEnd;
import sanad.ui.thread.ThreadLine;

/** The desk alone on a gold story, to look at: arguments are language, theme, width, height, number of the event. */
public final class ReadingDesk {
    private ReadingDesk() {}

    /** Shows it. */
    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** Its window. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            var args = getParameters().getRaw();
            WrappedArabic.cure();
            Session session = new Session();
            Manner manner = args.get(0).equals("ar") ? Manner.ARABIC : Manner.ENGLISH;
            session.manner().set(manner);
            session.theme().set(args.get(1).equals("dark") ? Theme.DARK : Theme.LIGHT);
            double width = Double.parseDouble(args.get(2));
            double height = Double.parseDouble(args.get(3));
            Path folder = args.size() > 5
                    ? Path.of(args.get(5))
                    : GoldChronicle.folder("russia-dprk-2024").orElseThrow();
            Chronicle chronicle = Reasoned.chains(GoldChronicle.read(folder));
            ReaderPane reader = new ReaderPane(session);
            EventCard card = new EventCard(session);
            boolean wide = width >= Looks.WIDE;
            Region documents = new Region();
            documents.setMinWidth(wide ? 340 : 264);
            card.setMinWidth(wide ? 520 : 420);
            card.setMaxWidth(wide ? 520 : 420);
            HBox.setHgrow(reader, Priority.ALWAYS);
            HBox desk = new HBox(documents, reader, card);
            VBox.setVgrow(desk, Priority.ALWAYS);
            Region wall = new Region();
            wall.setMinHeight(height * 0.62);
            VBox window = new VBox(wall, desk);
            Bounds glyph = new BoundingBox(width * 0.55, 180, 60, 10);
            ThreadLine thread = new ThreadLine(
                    session,
                    new ThreadEnd(
                            () -> session.event().get().map(e -> glyph),
                            () -> wall.localToScene(wall.getLayoutBounds()),
                            session.event()),
                    new ThreadEnd(
                            reader::passageMargin,
                            () -> reader.localToScene(reader.getLayoutBounds()),
                            reader.layoutVersion()));
            StackPane root = new StackPane(new BorderPane(window), thread);
            Scene scene = new Scene(root, width, height);
            Looks.dress(scene, session.theme().get(), manner.tongue());
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            session.open(chronicle);
            int number = Integer.parseInt(args.get(4));
            if (number >= 0) {
                session.choose(chronicle.events().get(number).id());
            }
        }
    }
}
