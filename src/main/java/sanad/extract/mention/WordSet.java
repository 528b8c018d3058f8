package sanad.extract.mention;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A few words in order, in little memory: a story has as many such sets as it has mentions. Equal words share one string. */
@SuppressWarnings("JdkObsolete") // what a mention says it has is a SortedSet
final class WordSet extends AbstractSet<String> implements SortedSet<String> {
    private final String[] words;

    private WordSet(String[] words) {
        this.words = words;
    }

    /** These words, each once. */
    static SortedSet<String> of(Collection<String> words) {
        return words instanceof WordSet set
                ? set
                : new WordSet(
                        words.stream().sorted().distinct().map(String::intern).toArray(String[]::new));
    }

    @Override
    public boolean contains(@Nullable Object word) {
        return word instanceof String text && Arrays.binarySearch(words, text) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
        return List.of(words).iterator();
    }

    @Override
    public int size() {
        return words.length;
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public SortedSet<String> subSet(String from, String to) {
        return new TreeSet<>(this).subSet(from, to);
    }

    @Override
    public SortedSet<String> headSet(String to) {
        return new TreeSet<>(this).headSet(to);
    }

    @Override
    public SortedSet<String> tailSet(String from) {
        return new TreeSet<>(this).tailSet(from);
    }

    @Override
    public String first() {
        return new TreeSet<>(this).first();
    }

    @Override
    public String last() {
        return new TreeSet<>(this).last();
    }
}
