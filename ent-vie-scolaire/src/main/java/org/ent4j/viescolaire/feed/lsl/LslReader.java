package org.ent4j.viescolaire.feed.lsl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.lsl.LslFile;
import org.ent4j.viescolaire.lsl.LslPupil;

/**
 * Experimental: reads a file of the LSL, schemaVersion 1.0, as far as it is documented ({@code LslUnknowns} says what is
 * not): one row, the file. Elements that nothing tells of are passed over, each with a warning; a year or an evaluation
 * without what it has to have is left out with an error.
 */
public final class LslReader {

    private static final Label EXPECTED =
            Label.of("un fichier du livret scolaire du lycée (LSL)", "a file of the livret scolaire du lycée (LSL)");

    private final LslValues values;
    private final XmlFeed xml;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final List<LslPupil> pupils = new ArrayList<>();

    private LslReader(XmlFeed xml) {
        this.xml = xml;
        this.values = new LslValues(xml);
    }

    /** Never throws because of what is in the file. */
    public static Imported<LslFile> read(FeedSource source) {
        try (var xml = XmlFeed.openAnyRoot(source, EXPECTED, FeedLimits.OF_SCHOOL)) {
            if (!xml.element().equals("lsl")) {
                var found = new FeedRefusal.WrongFile(FeedFormat.describe(xml.element()), EXPECTED);
                return Imported.refused(Issue.fatal(xml.here(), found));
            }
            return new LslReader(xml).read();
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private Imported<LslFile> read() {
        var version = xml.attribute("schemaVersion").orElse("");
        if (!version.equals(LslWriter.VERSION)) {
            values.warn(new LslDefect.UnknownVersion(LslValues.shown(version), LslWriter.VERSION));
        }
        xml.children(part -> {
            switch (part) {
                case "entete" -> xml.children(each -> header.put(each, xml.text()));
                case "donnees" -> xml.children(this::pupil);
                default -> values.passOver("lsl", part);
            }
        });
        xml.finish();
        return school().map(uai -> Imported.of(
                        new LslFile(
                                header.getOrDefault("editeur", ""),
                                header.getOrDefault("application", ""),
                                uai,
                                pupils),
                        values.issues()))
                .orElseGet(() -> new Imported<>(List.of(), values.issues()));
    }

    private Optional<Uai> school() {
        var text = header.getOrDefault("etablissement", "");
        var school = Uai.parseLeniently(text).toJavaOptional();
        if (school.isEmpty()) {
            values.fatal(new LslDefect.NotUnderstood("entete", "etablissement", LslValues.shown(text)));
        }
        return school;
    }

    private void pupil(String element) {
        if (element.equals("eleve")) {
            values.given("eleve", "id").ifPresent(id -> pupils.add(new LslPupilReading(xml, values).read(id)));
        } else {
            values.passOver("donnees", element);
        }
    }
}
