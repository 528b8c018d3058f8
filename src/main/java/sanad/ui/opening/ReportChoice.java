package sanad.ui.opening;

import java.io.File;
import java.io.IOException;
import java.util.Locale;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import sanad.language.Words;
import sanad.store.AtomicFile;

/** Asks where a report is to lie, and writes it there. */
final class ReportChoice {
    private ReportChoice() {}

    /** What is to be said of it; nothing where the question was put away. */
    static String save(Window owner, Outcome outcome, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("report.save"));
        FileChooser.ExtensionFilter table = new FileChooser.ExtensionFilter(words.say("report.table"), "*.csv");
        FileChooser.ExtensionFilter text = new FileChooser.ExtensionFilter(words.say("report.text"), "*.txt");
        chooser.getExtensionFilters().addAll(table, text);
        chooser.setInitialFileName(words.say("report.name"));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return "";
        }
        String ending = chooser.getSelectedExtensionFilter() == text ? ".txt" : ".csv";
        String name = chosen.getName().toLowerCase(Locale.ROOT);
        boolean ended = name.endsWith(".csv") || name.endsWith(".txt");
        File file = ended ? chosen : new File(chosen.getPath() + ending);
        try {
            AtomicFile.write(file.toPath(), out -> new Report(outcome, words).write(file.getName(), out));
            return words.say("export.done", "\u2066" + file.getAbsolutePath() + "\u2069");
        } catch (IOException e) {
            return words.say("report.failed", String.valueOf(e.getMessage()));
        }
    }
}
