package sanad.chronicle;

/**
 * A picture that a person gave an event. Its bytes lie in the project under their sum.
 *
 * @param sha256 the sum of its bytes, 64 hexadecimal digits in lower case
 * @param type its media type: {@code image/png} or {@code image/jpeg}
 * @param words what is to be seen, for those who do not see it; may be empty
 */
public record Image(String sha256, String type, String words) {}
