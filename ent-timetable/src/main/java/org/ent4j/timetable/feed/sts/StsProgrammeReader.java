package org.ent4j.timetable.feed.sts;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.occupancy.Modalite;
import org.ent4j.timetable.occupancy.Programme;
import org.ent4j.timetable.occupancy.Programmes;

/**
 * Reads the programmes of the descending file of STS-web, {@code sts_emp}, and which MEFs each division has: {@code
 * NOMENCLATURES/PROGRAMMES} and {@code MEFS_APPARTENANCE}. Hours are decimals with a point or a comma. Of a good file comes
 * exactly one row, whatever it lacks. The MEFs of groups are not read.
 */
public final class StsProgrammeReader {

    private static final String MEF = "CODE_MEF";
    private static final String MATIERE = "CODE_MATIERE";
    private static final String MODALITE = "CODE_MODALITE_ELECT";
    private static final String HORAIRE = "HORAIRE";

    private static final Pattern HOURS = Pattern.compile("[0-9]{1,2}(?:[.,][0-9]{1,4})?");
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3600);

    private final StsFile file;
    private final Map<List<Object>, Programme> programmes = new LinkedHashMap<>();
    private final Map<String, List<Mef>> mefs = new LinkedHashMap<>();

    private StsProgrammeReader(StsFile file) {
        this.file = file;
    }

    /** One row, or a fatal issue. */
    public static Imported<Programmes> read(FeedSource stsEmp) {
        try (var xml = XmlFeed.open(stsEmp, FeedFormat.STS_EMP, FeedLimits.OF_SCHOOL)) {
            var issues = new ArrayList<Issue>();
            var file = new StsFile(xml, FeedFormat.STS_EMP, issues);
            var head = new Head.Draft();
            var reader = new StsProgrammeReader(file);
            file.children(Map.of(
                    "PARAMETRES", () -> head.read(file),
                    "NOMENCLATURES", () -> file.each("PROGRAMMES", reader::readProgrammes),
                    "DONNEES", () -> file.each("STRUCTURE", reader::readStructure)));
            xml.finish();
            var school = head.complete(SourceLocation.of(stsEmp.name()));
            return Imported.of(
                    new Programmes(school.uai(), school.year(), List.copyOf(reader.programmes.values()), reader.mefs),
                    issues);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private void readProgrammes() {
        file.each("PROGRAMME", () -> {
            var row = file.row("");
            var fields = file.fields(MEF, MATIERE, MODALITE, HORAIRE);
            programme(fields, row).ifPresent(programme -> keep(programme, row));
        });
    }

    private Optional<Programme> programme(StsFile.Fields fields, SourceLocation row) {
        var mef = good(fields, MEF, row, text -> Mef.parse(text).toJavaOptional());
        var subject = good(fields, MATIERE, row, text -> CodeMatiere.parse(text).toJavaOptional());
        var weekly = good(fields, HORAIRE, row, StsProgrammeReader::hours);
        return mef.isEmpty() || subject.isEmpty() || weekly.isEmpty()
                ? Optional.empty()
                : Optional.of(new Programme(mef.get(), subject.get(), Modalite.of(fields.get(MODALITE)), weekly.get()));
    }

    private <T> Optional<T> good(StsFile.Fields fields, String name, SourceLocation row, Parse<T> parse) {
        var value = parse.of(fields.get(name));
        if (value.isEmpty()) {
            file.error(row, new StsDefect.BadProgramme(name, fields.get(name)));
        }
        return value;
    }

    private interface Parse<T> {
        Optional<T> of(String text);
    }

    private static Optional<Duration> hours(String text) {
        return Optional.of(text)
                .filter(hours -> HOURS.matcher(hours).matches())
                .map(hours -> new BigDecimal(hours.replace(',', '.')).multiply(SECONDS_OF_HOUR))
                .map(seconds -> Duration.ofSeconds(seconds.longValue()));
    }

    private void keep(Programme programme, SourceLocation row) {
        var key = List.<Object>of(programme.mef(), programme.subject(), programme.modalite());
        if (programmes.putIfAbsent(key, programme) != null) {
            file.error(row, new StsDefect.DoubledCode("PROGRAMME", programme.mef() + " " + programme.subject()));
        }
    }

    private void readStructure() {
        file.each("DIVISIONS", () -> file.each("DIVISION", this::readDivision));
    }

    private void readDivision() {
        var code = file.attribute("CODE");
        if (code.isEmpty()) {
            file.error(file.row(code), new StsDefect.NoCode("DIVISION"));
        } else {
            mefs.computeIfAbsent(code, any -> new ArrayList<>());
        }
        file.each("MEFS_APPARTENANCE", () -> readMefs(code));
    }

    private void readMefs(String division) {
        file.each("MEF_APPARTENANCE", () -> {
            var text = file.attribute("CODE");
            Mef.parse(text)
                    .peek(mef -> mefs.getOrDefault(division, new ArrayList<>()).add(mef))
                    .peekLeft(bad -> file.warn(file.row(text), new StsDefect.BadValue("MEF_APPARTENANCE", text)));
        });
    }
}
