package org.ent4j.examples.cli.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinGuardian;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPeriod;
import org.ent4j.viescolaire.bulletin.Logo;
import org.ent4j.viescolaire.bulletin.PoleFigures;
import org.ent4j.viescolaire.bulletin.PupilFigures;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/** Reads the bulletins of a class; docs/schema/evaluations-bulletin-file.schema.json says how. */
final class BulletinFile {

    private final JsonInput json;
    private final Rounding rounding;
    private final Map<String, TaughtSubject> subjects;
    private final List<PupilEntry> pupils;

    private BulletinFile(JsonInput json) {
        this.json = json.onlyFields(
                "model",
                "school",
                "period",
                "class",
                "professeursPrincipaux",
                "date",
                "rounding",
                "subjects",
                "pupils");
        this.rounding = json.find("rounding").map(BulletinFile::rounding).orElse(Rounding.TENTH);
        this.subjects = subjects(json);
        this.pupils = pupils();
    }

    /**
     * What is to be printed.
     *
     * @param guardians of each bulletin, in the same order
     */
    record ClassOfBulletins(BulletinModel model, List<Bulletin> bulletins, List<List<BulletinGuardian>> guardians) {}

    static ClassOfBulletins read(Path file) {
        return of(JsonInput.read(file));
    }

    static ClassOfBulletins of(JsonInput json) {
        return new BulletinFile(json).bulletins();
    }

    static Rounding rounding(JsonInput json) {
        json.onlyFields("mode", "step");
        var step = json.child("step");
        return new Rounding(
                json.child("mode").parsed(Rounding.Mode::valueOf, "NEAREST"),
                step.decimal(6).filter(number -> number.signum() > 0).orElseThrow(() -> step.unusable("0.1")));
    }

    private static Map<String, TaughtSubject> subjects(JsonInput json) {
        var subjects = new LinkedHashMap<String, TaughtSubject>();
        for (var each : json.children("subjects")) {
            var subject = TaughtSubject.of(each);
            if (subjects.putIfAbsent(subject.id(), subject) != null) {
                throw each.child("id").unusable("1 × id");
            }
        }
        return subjects;
    }

    private List<PupilEntry> pupils() {
        var entries = new ArrayList<PupilEntry>();
        var ids = new HashSet<String>();
        for (var each : json.children("pupils")) {
            var pupil = PupilEntry.of(each, subjects);
            if (!ids.add(pupil.id())) {
                throw each.child("id").unusable("1 × id");
            }
            entries.add(pupil);
        }
        return entries;
    }

    private ClassOfBulletins bulletins() {
        var model = json.find("model").map(ModelEntry::of).orElseGet(BulletinModel::usual);
        var common = new Common();
        return new ClassOfBulletins(
                model,
                pupils.stream().map(common::bulletin).toList(),
                pupils.stream().map(PupilEntry::guardians).toList());
    }

    /** The averages of all pupils that are asked for; those of this one beside them. */
    private PupilFigures figures(PupilEntry pupil, Function<PupilEntry, Optional<Average>> average) {
        var all = pupils.stream()
                .flatMap(each -> average.apply(each).stream())
                .map(this::rounded)
                .toList();
        var own = average.apply(pupil).map(this::rounded).orElseGet(Average::none);
        return new PupilFigures(own, ClassFigures.of(all, rounding));
    }

    private Average rounded(Average given) {
        return given.exact().map(exact -> Average.of(exact, rounding)).orElse(given);
    }

    /** What all bulletins of the class say. */
    private final class Common {

        private final SchoolHeader school = school(json.child("school"));
        private final BulletinPeriod period = period(json.child("period"));
        private final ClassRef classe = new ClassRef(
                new StructureId(school.uai().value()), json.child("class").parsed(filled(), "4e B"));
        private final LocalDate date = json.child("date").parsed(LocalDate::parse, "2026-12-04");
        private final List<String> professeursPrincipaux =
                json.find("professeursPrincipaux").map(BulletinFile::texts).orElse(List.of());

        private Bulletin bulletin(PupilEntry pupil) {
            var bulletin = Bulletin.builder()
                    .id(new BulletinId(period.id() + ":" + pupil.id()))
                    .school(school)
                    .period(period)
                    .classe(classe)
                    .pupil(pupil.pupil())
                    .addAllProfesseursPrincipaux(professeursPrincipaux)
                    .assiduite(pupil.assiduite())
                    .addAllProjects(pupil.projects())
                    .council(pupil.council())
                    .editedOn(date);
            pupil.general().ifPresent(average -> bulletin.general(figures(pupil, PupilEntry::general)));
            pupil.poles()
                    .keySet()
                    .forEach(pole -> bulletin.addPoles(new PoleFigures(pole, figures(pupil, of -> of.pole(pole)))));
            pupil.lines()
                    .forEach(line -> bulletin.addLines(
                            line.line((subject, part) -> figures(pupil, of -> of.average(subject, part)))));
            return bulletin.build();
        }
    }

    private static SchoolHeader school(JsonInput json) {
        json.onlyFields("name", "uai", "address", "logo");
        return new SchoolHeader(
                json.child("name").parsed(filled(), "Collège Zoé-Bâcle"),
                json.child("uai")
                        .parsed(
                                text -> Uai.parse(text).getOrElseThrow(none -> new IllegalArgumentException(text)),
                                "0750001U"),
                json.find("address").map(BulletinFile::texts).orElse(List.of()),
                json.find("logo").map(BulletinFile::logo));
    }

    private static Logo logo(JsonInput json) {
        json.onlyFields("mediaType", "base64");
        var type = json.child("mediaType").parsed(Function.identity(), Logo.PNG);
        return json.child("base64").parsed(bytes -> new Logo(type, bytes), "iVBORw0KGgo…");
    }

    private static BulletinPeriod period(JsonInput json) {
        json.onlyFields("id", "label", "year");
        return new BulletinPeriod(
                json.child("id").parsed(SchoolPeriodId::new, "T1"),
                json.child("label").parsed(filled(), "1er trimestre"),
                new SchoolYear(json.child("year").number(1900, 2999)));
    }

    static List<String> texts(JsonInput list) {
        return list.elements().stream()
                .map(each -> each.parsed(Function.identity(), "…"))
                .toList();
    }

    /** A text that is not blank. */
    static Function<String, String> filled() {
        return text -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException(text);
            }
            return text;
        };
    }

    /** As it is given, before it is rounded; {@code null} is no average. */
    static Average average(JsonInput json) {
        if (json.isNothing()) {
            return Average.none();
        }
        return json.decimal(6)
                .filter(value -> value.signum() >= 0 && value.compareTo(AveragePolicy.TWENTY) <= 0)
                .map(BulletinFile::given)
                .orElseThrow(() -> json.unusable("0–20, null"));
    }

    private static Average given(BigDecimal value) {
        return new Average(Optional.of(Quotient.of(value)), Optional.of(value));
    }
}
