package sanad.extract.name;

/**
 * Somebody, or a body of people, whom the documents name.
 *
 * @param key the same for all spellings of the name
 * @param shown the fullest name in its commonest spelling
 * @param sure whether a title or a given name says that it is a person
 */
public record Person(String key, String shown, boolean sure) {
    /** A folded part of the name as its commonest spelling has it; the part itself where that has none like it. */
    public String canonical(String part) {
        Sounds sounds = Sounds.standard();
        String own = part;
        for (String candidate : key.substring(People.KEY.length()).split(" ")) {
            if (candidate.equals(part)) {
                return part;
            }
            own = sounds.of(candidate).equals(sounds.of(part)) ? candidate : own;
        }
        return own;
    }
}
