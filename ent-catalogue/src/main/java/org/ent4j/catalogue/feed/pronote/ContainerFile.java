package org.ent4j.catalogue.feed.pronote;

import static org.ent4j.catalogue.feed.structure.ElementShape.one;
import static org.ent4j.catalogue.feed.structure.ElementShape.required;
import static org.ent4j.catalogue.feed.structure.ElementShape.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.feed.structure.ElementShape;
import org.ent4j.catalogue.feed.structure.FileReport;
import org.ent4j.catalogue.feed.structure.StructureCheck;
import org.ent4j.catalogue.feed.structure.ValueType;
import org.ent4j.catalogue.feed.structure.XmlNode;
import org.ent4j.catalogue.feed.structure.XmlPrinter;
import org.ent4j.catalogue.feed.structure.XmlPrinter.Attributes;
import org.ent4j.catalogue.feed.structure.XmlTime;
import org.ent4j.catalogue.feed.structure.XmlTree;
import org.ent4j.catalogue.pronote.SealedContainer;
import org.ent4j.catalogue.pronote.SealedContent;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.text.Label;

/**
 * {@code ConteneurImportChiffre} V1, written and read. Source: its schema, Index Éducation; stricter than it in one thing:
 * {@code Cle} is Base64, as without that nothing could be opened.
 */
public final class ContainerFile {

    private static final String NAMESPACE = "http://www.index-education.com/containeurimportchiffreV1";
    private static final String ROOT = "ImportChiffre";
    private static final Label EXPECTED =
            Label.of("un conteneur chiffré pour Pronote (V1)", "an encrypted container for Pronote (V1)");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /** A content is one value, of any size that a school has. */
    private static final FeedLimits LIMITS = new FeedLimits(4, 64 << 20, 256L << 20);

    private static final ElementShape SHAPE = ElementShape.of(
            ROOT,
            List.of(required("Version", ValueType.TEXT)),
            one(text("Partenaire", ValueType.TEXT)),
            one(text("Description", ValueType.TEXT)),
            one(text("Cle", ValueType.BASE64)),
            one(text("Contenu", ValueType.BASE64)),
            one(text("Verification", ValueType.BASE64)),
            one(text("DateExport", ValueType.DATE_TIME)),
            one(text("UAI", ValueType.TEXT)));

    private ContainerFile() {}

    /** Writes it; the stream is flushed and left open. */
    public static void write(SealedContainer container, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        var xml = new XmlPrinter(text, StandardCharsets.UTF_8);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .start(ROOT, new Attributes().with("xmlns", NAMESPACE).with("Version", container.version()))
                .raw("\n");
        line(xml, "Partenaire", container.partner());
        line(xml, "Description", container.description());
        line(xml, "Cle", base64(container.sealed().key()));
        line(xml, "Contenu", base64(container.sealed().content()));
        line(xml, "Verification", base64(container.sealed().verification()));
        line(xml, "DateExport", DATE_TIME.format(container.exported()));
        line(xml, "UAI", container.uai());
        xml.end(ROOT).raw("\n");
        text.flush();
    }

    private static void line(XmlPrinter xml, String name, String value) {
        xml.raw("  ").text(name, value).raw("\n");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Reads it, at most one row: nothing when anything of it is wrong, since it cannot be opened then. */
    public static Imported<SealedContainer> read(FeedSource source) {
        try {
            var root = XmlTree.read(source, NAMESPACE, ROOT, EXPECTED, LIMITS);
            var issues = StructureCheck.of(source.name(), root, SHAPE, any -> "");
            return new Imported<>(issues.isEmpty() ? container(root).stream().toList() : List.of(), issues);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    /** Whether it is what its schema asks for; what is sealed in it only Index Éducation can read. */
    public static FileReport validate(FeedSource source) {
        try {
            var root = XmlTree.read(source, NAMESPACE, ROOT, EXPECTED, LIMITS);
            return FileReport.of(root, StructureCheck.of(source.name(), root, SHAPE, any -> ""));
        } catch (FeedRefused refused) {
            return FileReport.refused(refused.issue());
        }
    }

    private static Optional<SealedContainer> container(XmlNode root) {
        return root.textOf("DateExport")
                .flatMap(XmlTime::moment)
                .map(exported -> new SealedContainer(
                        root.attribute("Version").orElse(""),
                        said(root, "Partenaire"),
                        said(root, "Description"),
                        new SealedContent(bytes(root, "Cle"), bytes(root, "Contenu"), bytes(root, "Verification")),
                        exported,
                        said(root, "UAI")));
    }

    private static String said(XmlNode root, String name) {
        return root.textOf(name).orElse("");
    }

    private static byte[] bytes(XmlNode root, String name) {
        return Base64.getMimeDecoder().decode(said(root, name));
    }
}
