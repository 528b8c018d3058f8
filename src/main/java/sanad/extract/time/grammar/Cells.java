package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.text.Token;

/** A sentence's tokens with their readings. */
final class Cells {
    private final List<Token> tokens;
    private final List<List<Entry>> entries;

    Cells(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.entries = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            entries.add(lexicon.entries(tokens, i));
        }
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int at) {
        return tokens.get(at);
    }

    List<Entry> at(int at) {
        return entries.get(at);
    }

    /** Whether nothing stands between a token and those beside it. */
    boolean touches(int at) {
        return at > 0
                && tokens.get(at - 1).touches(tokens.get(at))
                && at + 1 < tokens.size()
                && tokens.get(at).touches(tokens.get(at + 1));
    }

    boolean is(int at, int kind) {
        return find(at, kind, false).isPresent();
    }

    /** The first reading of a class there, with an "and" written onto it or without. */
    Optional<Entry> find(int at, int kind, boolean joined) {
        if (at < size()) {
            for (Entry entry : entries.get(at)) {
                if (entry.kind() == kind && entry.particles().joined() == joined) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }
}
