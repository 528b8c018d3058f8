package sanad.read.office;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Limits;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;

/**
 * Files of office programs that are not read: the old kinds of Word, Excel and PowerPoint, sheets and slides, and all that
 * a password locks. They are known by their bytes, so that each is told what to do. No name ends in theirs: nobody is asked
 * to choose them.
 *
 * <p>Source: MS-CFB 2.2 (the head of a compound file) and 2.6 (names in UTF-16); MS-OFFCRYPTO 2.3 (EncryptedPackage).
 */
public final class OtherOfficeFormat implements Format {
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String LOCK = "EncryptedPackage";
    private static final Set<Packed> PACKED =
            Set.of(Packed.XLSX, Packed.PPTX, Packed.ODS, Packed.ODP, Packed.ODF, Packed.IWORK);
    private static final Map<String, String> STREAMS = streams();

    private static Map<String, String> streams() {
        Map<String, String> streams = new LinkedHashMap<>();
        streams.put("WordDocument", "DOC");
        streams.put("PowerPoint Document", "PPT");
        streams.put("Workbook", "XLS");
        streams.put("__properties_version1.0", "MSG");
        return streams;
    }

    @Override
    public String name() {
        return "DOC, XLS, PPT";
    }

    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public boolean marks(byte[] bytes) {
        return isCompound(bytes) || PACKED.contains(Packed.of(bytes));
    }

    @Override
    public int most(Limits limits) {
        return limits.container();
    }

    @Override
    public Outcome read(Input input) {
        if (!isCompound(input.bytes())) {
            return new Outcome.Refused(
                    Refusal.Cause.OFFICE, Packed.of(input.bytes()).name());
        }
        String all = new String(input.bytes(), StandardCharsets.ISO_8859_1);
        if (all.contains(wide(LOCK))) {
            return new Outcome.Refused(Refusal.Cause.LOCKED, "");
        }
        String kind = STREAMS.entrySet().stream()
                .filter(stream -> all.contains(wide(stream.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(name());
        return new Outcome.Refused(Refusal.Cause.OFFICE, kind);
    }

    /** A name as its bytes stand in the file, a zero behind each letter. */
    private static String wide(String name) {
        return String.join("\0", name.split("")) + "\0";
    }

    private static boolean isCompound(byte[] bytes) {
        for (int i = 0; i < COMPOUND.length; i++) {
            if (i >= bytes.length || bytes[i] != COMPOUND[i]) {
                return false;
            }
        }
        return true;
    }
}
