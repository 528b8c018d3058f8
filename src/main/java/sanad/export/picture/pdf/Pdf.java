package sanad.export.picture.pdf;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import sanad.export.format.Choice;
import sanad.export.format.Wanted;
import sanad.export.picture.page.Leaf;
import sanad.language.Words;
import sanad.timeline.Palette;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Typeface;

/**
 * Writes pages as a PDF document: vectors, the used glyphs of the typeface, links to sources, language and title. No date
 * and no name but those that are asked for, so that the same pages give the same bytes.
 */
final class Pdf {
    /** The longest side of a page, in points: ISO 32000-1, annex C.2. */
    private static final double LONGEST = 14_400;

    private final Wanted wanted;
    private final String title;

    Pdf(Wanted wanted, String title) {
        this.wanted = wanted;
        this.title = title;
    }

    void write(List<Leaf> leaves, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                Face regular = new Face(Typeface.REGULAR);
                Face bold = new Face(Typeface.BOLD)) {
            tell(document);
            Set<Integer> opacities = new TreeSet<>();
            PDResources resources = new PDResources();
            for (Leaf leaf : leaves) {
                byte[] content = new PagePainter(Palette.of(wanted.theme()), regular, bold, opacities).paint(leaf);
                if (wanted.has(Choice.TILES)) {
                    tiled(document, leaf, content, resources);
                } else {
                    whole(document, leaf, content, resources);
                }
            }
            resources(resources.getCOSObject(), regular, bold, opacities);
            regular.embed(document);
            bold.embed(document);
            document.save(out);
        }
    }

    private void tell(PDDocument document) {
        document.setDocumentId(0L);
        document.setVersion(1.6f);
        PDDocumentInformation told = document.getDocumentInformation();
        told.setTitle(title);
        told.setCreator(Words.in(wanted.manner()).say("page.creator"));
        wanted.made().ifPresent(day -> told.setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC))));
        document.getDocumentCatalog().setLanguage(wanted.manner().tongue().code());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        if (wanted.manner().tongue().rightToLeft()) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void resources(COSDictionary resources, Face regular, Face bold, Set<Integer> opacities) {
        COSDictionary fonts = new COSDictionary();
        if (regular.used()) {
            fonts.setItem("F0", regular.dictionary());
        }
        if (bold.used()) {
            fonts.setItem("F1", bold.dictionary());
        }
        COSDictionary states = new COSDictionary();
        for (int opacity : opacities) {
            COSDictionary state = new COSDictionary();
            state.setFloat("ca", opacity / 100f);
            state.setFloat("CA", opacity / 100f);
            states.setItem("A" + opacity, state);
        }
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.EXT_G_STATE, states);
    }

    private static void whole(PDDocument document, Leaf leaf, byte[] content, PDResources resources)
            throws IOException {
        // a page of more points has larger ones
        double point = Math.max(1, Math.max(leaf.width(), leaf.height()) / LONGEST);
        PDPage page = new PDPage(rectangle(new Rectangle2D.Double(0, 0, leaf.width(), leaf.height()), 1 / point));
        if (point > 1) {
            page.setUserUnit((float) point);
        }
        page.setResources(resources);
        byte[] scaled = new Content().op("cm", 1 / point, 0, 0, 1 / point, 0, 0).bytes();
        page.setContents(stream(document, point > 1 ? joined(scaled, content) : content));
        page.setAnnotations(new ArrayList<>(links(leaf, 1 / point)));
        document.addPage(page);
    }

    /** A page cut into sheets, all of which show parts of one form. */
    private void tiled(PDDocument document, Leaf leaf, byte[] content, PDResources resources) throws IOException {
        PDFormXObject form = new PDFormXObject(stream(document, content));
        form.setResources(resources);
        form.setBBox(new PDRectangle((float) leaf.width(), (float) leaf.height()));
        for (Tile tile : Tile.of(leaf)) {
            PDPage page = new PDPage(new PDRectangle((float) tile.sheetWidth(), (float) tile.sheetHeight()));
            COSDictionary own = new COSDictionary();
            COSDictionary forms = new COSDictionary();
            forms.setItem("X0", form.getCOSObject());
            own.setItem(COSName.XOBJECT, forms);
            page.setResources(new PDResources(own));
            page.setContents(stream(document, tile.content()));
            document.addPage(page);
        }
    }

    private static byte[] joined(byte[] first, byte[] then) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }

    private static PDStream stream(PDDocument document, byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    private static List<PDAnnotationLink> links(Leaf leaf, double scale) {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (Group group : leaf.drawing().groups()) {
            group.subject().map(subject -> leaf.links().get(subject.id())).ifPresent(address -> {
                PDAnnotationLink link = new PDAnnotationLink();
                PDActionURI action = new PDActionURI();
                action.setURI(address);
                link.setAction(action);
                PDBorderStyleDictionary none = new PDBorderStyleDictionary();
                none.setWidth(0);
                link.setBorderStyle(none);
                link.setContents(group.subject().map(Group.Subject::told).orElse(address));
                link.setRectangle(rectangle(placed(Reach.of(group), leaf), scale));
                links.add(link);
            });
        }
        return links;
    }

    /** A place on a drawing, as points from below. */
    private static Rectangle2D placed(Rectangle2D box, Leaf leaf) {
        double unit = leaf.unit();
        return new Rectangle2D.Double(
                box.getMinX() * unit,
                leaf.height() - box.getMaxY() * unit,
                box.getWidth() * unit,
                box.getHeight() * unit);
    }

    private static PDRectangle rectangle(Rectangle2D box, double scale) {
        return new PDRectangle(
                (float) (box.getMinX() * scale),
                (float) (box.getMinY() * scale),
                (float) (box.getWidth() * scale),
                (float) (box.getHeight() * scale));
    }
}
