package sanad.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;

/** How the words of {@code cues.txt} inflect in one language, by its {@code inflection.txt}. */
final class Inflection {
    private static final String ANY = "*";
    private static final Map<String, Integer> LEAST =
            Map.of("derive", 4, "lead", 4, "expand", 4, "gerund", 3, "bound", 3);

    private final List<String> columns = new ArrayList<>();
    private final Map<String, List<String>> derive = new HashMap<>();
    private final Map<String, List<String>> lead = new HashMap<>();
    private final Map<String, List<String>> expand = new HashMap<>();
    private final Map<String, List<String>> gerund = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    Inflection(Pack pack) {
        PackFile file = PackFile.of(pack, "inflection.txt");
        file.lines().forEach(line -> take(file, line));
    }

    /** What the columns hold, in order. */
    List<String> columns() {
        return columns;
    }

    /** What "." stands for in a column, given the word of the first column. */
    List<String> derived(String column, String first) {
        List<String> led = lead.get(column + " " + first.substring(0, 1));
        if (led != null && first.length() > 3) {
            return List.of(led.get(0) + first.substring(1));
        }
        List<String> prefixed = lead.get(column + " " + ANY);
        return prefixed != null ? List.of(prefixed.get(0) + first) : endings(derive, column + " ", first);
    }

    /** All forms of a word in a column, itself first. */
    List<String> forms(String column, String word) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        forms.addAll(endings(expand, column + " ", word));
        List<String> persons = list("person");
        if (column.equals("present") && !persons.isEmpty() && word.startsWith(persons.get(0))) {
            for (String form : List.copyOf(forms)) {
                persons.stream().skip(1).forEach(p -> forms.add(p + form.substring(1)));
            }
        }
        return forms;
    }

    /** The participles of a present. */
    List<String> participles(String present) {
        List<String> table = list("participle");
        if (table.isEmpty() || !present.startsWith(table.get(0))) {
            return List.of();
        }
        String bare = table.get(1) + present.substring(1);
        List<String> all = new ArrayList<>(List.of(bare));
        list("ending").forEach(ending -> all.add(bare + ending));
        return all;
    }

    /** The nouns that every verb has. */
    List<String> gerunds(String first) {
        return endings(gerund, "", first);
    }

    /** What a noun becomes as an object, where that can be told from its ending. */
    List<String> objects(String noun) {
        String last = noun.substring(noun.length() - 1);
        boolean plain = !list("bound").contains(last) && !last.equals(noun.substring(0, 1));
        return plain
                ? list("object").stream().map(form -> form.replace("=", noun)).toList()
                : List.of();
    }

    /** The words of a directive that is a mere list. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private static List<String> endings(Map<String, List<String>> table, String prefix, String word) {
        for (int length = Math.min(4, word.length()); length > 0; length--) {
            String stem = word.substring(0, word.length() - length);
            List<String> found = table.get(prefix + word.substring(word.length() - length));
            if (found != null) {
                return found.stream().map(form -> form.replace("=", stem)).toList();
            }
        }
        return table.getOrDefault(prefix + ANY, List.of()).stream()
                .map(form -> form.replace("=", word))
                .toList();
    }

    private void take(PackFile file, PackFile.Line line) {
        List<String> words = List.of(Folding.standard().fold(line.text()).split("\\s+"));
        if (line.text().startsWith("tied ") || line.text().startsWith("nunation ")) {
            words = List.of(line.text().split("\\s+"));
        }
        int least = LEAST.getOrDefault(words.get(0), 2);
        if (words.size() < least) {
            throw file.fault(line, "write " + (least - 1) + " words or more behind " + words.get(0));
        }
        switch (words.get(0)) {
            case "columns" -> columns.addAll(words.subList(1, words.size()));
            case "derive" -> derive.put(words.get(1) + " " + words.get(2), words.subList(3, words.size()));
            case "lead" -> lead.put(words.get(1) + " " + words.get(2), words.subList(3, words.size()));
            case "expand" -> expand.put(words.get(1) + " " + words.get(2), words.subList(3, words.size()));
            case "gerund" -> gerund.put(words.get(1), words.subList(2, words.size()));
            case "person", "participle", "ending", "pronoun", "bound", "future", "tied", "nunation", "object" ->
                lists.put(words.get(0), words.subList(1, words.size()));
            default ->
                throw file.fault(line, "begin with columns, derive, lead, expand, gerund or another word of the guide");
        }
    }
}
