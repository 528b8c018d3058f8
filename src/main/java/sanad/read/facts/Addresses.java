package sanad.read.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the address of a page tells. Addresses are words here: nothing is ever fetched. */
public final class Addresses {
    private static final List<String> SCHEMES = List.of("http://", "https://");
    private static final int LONGEST = 2000;

    private Addresses() {}

    /** An address of the web that can be cited: whole, with no blank in it. */
    public static Optional<String> clean(String address) {
        String trimmed = address.strip();
        boolean web = SCHEMES.stream().anyMatch(trimmed.toLowerCase(Locale.ROOT)::startsWith);
        boolean whole = trimmed.length() <= LONGEST
                && host(trimmed).contains(".")
                && trimmed.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        return web && whole ? Optional.of(trimmed) : Optional.empty();
    }

    /** The name of the site: between the slashes, without {@code www.} and a port; empty where there is none. */
    public static String host(String address) {
        int from = address.indexOf("://");
        if (from < 0) {
            return "";
        }
        int start = from + 3;
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(start, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /**
     * The day in an address: {@code /2024/06/19/}, {@code /2024/jun/19/}, {@code 2024-06-19}, {@code 20240619}, which
     * stands there as a rule because the page was published on it; absent where there is none, or two.
     */
    public static Optional<LocalDate> day(String address) {
        int from = address.indexOf('/', address.indexOf("://") + 3);
        int query = address.indexOf('?');
        if (from < 0 || query >= 0 && query < from) {
            return Optional.empty();
        }
        String path = query < 0 ? address.substring(from) : address.substring(from, query);
        List<LocalDate> days = new ArrayList<>();
        List<String> parts = List.of(path.split("[/._-]", -1));
        for (int i = 0; i < parts.size(); i++) {
            boolean three = i + 2 < parts.size() && parts.get(i).length() == 4;
            Optional<LocalDate> day = three
                    ? numbers(parts.get(i), parts.get(i + 1), parts.get(i + 2))
                    : parts.get(i).length() == 8
                            ? numbers(
                                    parts.get(i).substring(0, 4),
                                    parts.get(i).substring(4, 6),
                                    parts.get(i).substring(6))
                            : Optional.empty();
            day.filter(d -> !days.contains(d)).ifPresent(days::add);
        }
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> numbers(String year, String month, String day) {
        int named = Days.month(month);
        int which = named > 0 && month.length() <= 9 ? named : number(month);
        return Days.day(number(year), which, number(day));
    }

    private static int number(String digits) {
        boolean short_ = !digits.isEmpty() && digits.length() <= 4;
        return short_ && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : -1;
    }
}
