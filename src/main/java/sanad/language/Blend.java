package sanad.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The packs that read a sentence together: one for each script. An Arabic sentence with Latin words in it is read by Arabic
 * and by one language of Latin letters; two languages of one script never meet, so their tables cannot disturb each other.
 *
 * <p>Example: {@code Blend.named("ar+en").packs()}.
 *
 * @param packs in the order of {@link Packs#all()}
 */
public record Blend(List<Pack> packs) {
    private static final Map<String, Blend> NAMED = new ConcurrentHashMap<>();
    private static final Blend USUAL = usual(Packs.all());

    /** Copies the packs. */
    public Blend {
        packs = List.copyOf(packs);
    }

    /** The first pack of each script. */
    public static Blend usual() {
        return USUAL;
    }

    /**
     * The blend of a name that {@link #name()} has given; an empty name is that of the usual one.
     *
     * @throws IllegalArgumentException where it names a language that has no pack
     */
    public static Blend named(String name) {
        return name.isEmpty() ? USUAL : NAMED.computeIfAbsent(name, Blend::read);
    }

    /** The packs' codes, joined by a plus. */
    public String name() {
        StringBuilder name = new StringBuilder();
        for (Pack pack : packs) {
            name.append(name.isEmpty() ? "" : "+").append(pack.code());
        }
        return name.toString();
    }

    /** This blend with a pack in the place of the one of the same script. */
    public Blend with(Pack pack) {
        List<Pack> other = new ArrayList<>(packs);
        for (int i = 0; i < other.size(); i++) {
            if (other.get(i).script() == pack.script()) {
                other.set(i, pack);
            }
        }
        return new Blend(other);
    }

    private static Blend usual(List<Pack> all) {
        Map<Character.UnicodeScript, Pack> first = new LinkedHashMap<>();
        for (Pack pack : all) {
            first.putIfAbsent(pack.script(), pack);
        }
        return new Blend(List.copyOf(first.values()));
    }

    private static Blend read(String name) {
        Blend blend = USUAL;
        for (String code : name.split("\\+", -1)) {
            blend = blend.with(Packs.named(code));
        }
        return blend;
    }
}
