package org.ent4j.examples.cli.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.conseil.Avis;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.MemberRole;
import org.ent4j.viescolaire.conseil.Orientation;
import org.ent4j.viescolaire.conseil.OrientationCode;
import org.ent4j.viescolaire.conseil.ProjectedPart;
import org.ent4j.viescolaire.conseil.ProjectionPolicy;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.EntryRole;

/** Reads a conseil de classe; docs/schema/evaluations-council-file.schema.json says how. */
final class CouncilFile {

    private static final String ZONE = "Europe/Paris";
    private static final String ROLES = Stream.of(EntryRole.values())
            .filter(each -> each != EntryRole.DIRECTION)
            .map(Enum::name)
            .collect(Collectors.joining(", "));

    private final JsonInput json;
    private final Map<PersonId, String> names = new LinkedHashMap<>();

    private CouncilFile(JsonInput json) {
        this.json = json;
    }

    static CouncilQuestion of(JsonInput json) {
        json.onlyFields(
                "school",
                "class",
                "period",
                "zone",
                "rounding",
                "professeursPrincipaux",
                "teachers",
                "members",
                "subjects",
                "pupils",
                "locks",
                "avis",
                "orientations",
                "projection",
                "commands",
                "earlier");
        return new CouncilFile(json).question();
    }

    private CouncilQuestion question() {
        var zone = json.find("zone").map(CouncilFile::zone).orElseGet(() -> ZoneId.of(ZONE));
        var period = CouncilPeriod.of(json.child("period"));
        var policy = policy(zone);
        var members = list(json, "members").stream().map(this::member).toList();
        list(json, "teachers").forEach(this::named);
        var subjects = subjects();
        var pupils = pupils(subjects);
        var commands = new CouncilCommands(zone, members);
        var steps = new ArrayList<CouncilStep>();
        pupils.forEach(pupil ->
                steps.addAll(commands.given(pupil, period.entryDeadline().atStartOfDay())));
        list(json, "commands").forEach(each -> steps.add(commands.read(each)));
        return new CouncilQuestion(
                classRef(),
                period,
                policy,
                json.find("rounding").map(BulletinFile::rounding).orElse(Rounding.TENTH),
                json.find("locks").map(CouncilFile::locks).orElseGet(() -> EntryLock.of(period.entryDeadline())),
                Set.copyOf(people(json, "professeursPrincipaux")),
                json.find("projection").map(CouncilFile::projection).orElseGet(ProjectionPolicy::usual),
                names,
                members,
                subjects,
                pupils,
                steps,
                earlier(period, policy));
    }

    private List<EarlierCouncil> earlier(CouncilPeriod period, ConseilPolicy policy) {
        var earlier = new ArrayList<EarlierCouncil>();
        var ids = new HashSet<>(Set.of(period.id()));
        for (var each : list(json, "earlier")) {
            var council = EarlierCouncil.of(each, policy);
            if (!ids.add(council.period().id())) {
                throw each.child("period").child("id").unusable("1 × id");
            }
            earlier.add(council);
        }
        return earlier;
    }

    private ClassRef classRef() {
        var school = json.child("school").onlyFields("name", "uai").child("uai");
        var uai = school.parsed(
                text -> Uai.parse(text).getOrElseThrow(none -> new IllegalArgumentException(text)), "0750001U");
        return json.child("class").parsed(code -> new ClassRef(new StructureId(uai.value()), code), "3e A");
    }

    private static ZoneId zone(JsonInput json) {
        return json.parsed(
                text -> {
                    if (!ZoneId.getAvailableZoneIds().contains(text)) {
                        throw new DateTimeException(text);
                    }
                    return ZoneId.of(text);
                },
                ZONE);
    }

    private ConseilPolicy policy(ZoneId zone) {
        var usual = ConseilPolicy.usual(zone);
        var given = json.find("avis")
                .map(JsonInput::elements)
                .map(all -> all.stream().map(CouncilFile::avis).toList());
        var ways = json.find("orientations")
                .map(JsonInput::elements)
                .map(all -> all.stream().map(CouncilFile::orientation).toList());
        return usual.withAvis(given.orElse(usual.avis())).withOrientations(ways.orElse(usual.orientations()));
    }

    private static Avis avis(JsonInput json) {
        json.onlyFields("code", "label", "encouraging");
        return new Avis(
                json.child("code").parsed(AvisCode::new, "FELICITATIONS"),
                label(json.child("label"), "Félicitations"),
                json.find("encouraging").map(JsonInput::flag).orElse(true));
    }

    private static Orientation orientation(JsonInput json) {
        json.onlyFields("code", "label");
        return new Orientation(
                json.child("code").parsed(OrientationCode::new, "2GT"),
                label(json.child("label"), "Admis(e) en 2nde générale"));
    }

    private static Label label(JsonInput json, String example) {
        var text = json.text(example);
        return Label.of(text, text);
    }

    private Member member(JsonInput json) {
        json.onlyFields("id", "name", "role");
        var id = json.child("id").parsed(PersonId::new, "p1");
        json.find("name").ifPresent(name -> names.put(id, name.text("Mme Ferry")));
        return new Member(id, json.child("role").parsed(MemberRole::valueOf, "CHAIR\", \"TEACHER\", \"PUPIL_DELEGATE"));
    }

    private void named(JsonInput json) {
        json.onlyFields("id", "name");
        names.put(
                json.child("id").parsed(PersonId::new, "p1"), json.child("name").text("Mme Théry"));
    }

    private Map<String, CouncilSubject> subjects() {
        var subjects = new LinkedHashMap<String, CouncilSubject>();
        for (var each : json.children("subjects")) {
            var subject = CouncilSubject.of(each);
            for (var other : subjects.values()) {
                other.requireOneLabel(subject, each);
            }
            if (subjects.putIfAbsent(subject.id(), subject) != null) {
                throw each.child("id").unusable("1 × id");
            }
        }
        return subjects;
    }

    private List<CouncilPupil> pupils(Map<String, CouncilSubject> subjects) {
        var pupils = new ArrayList<CouncilPupil>();
        var ids = new HashSet<PersonId>();
        for (var each : json.children("pupils")) {
            var pupil = CouncilPupil.of(each, subjects);
            if (!ids.add(pupil.id())) {
                throw each.child("id").unusable("1 × id");
            }
            names.put(pupil.id(), pupil.name());
            pupils.add(pupil);
        }
        return pupils;
    }

    /** {@code {"lastDays": {"ENSEIGNANT": "2026-11-25"}, "unlockedUntil": {}}}. */
    static EntryLock locks(JsonInput json) {
        json.onlyFields("lastDays", "unlockedUntil");
        return new EntryLock(days(json, "lastDays"), days(json, "unlockedUntil"));
    }

    private static Map<EntryRole, LocalDate> days(JsonInput json, String field) {
        var days = new EnumMap<EntryRole, LocalDate>(EntryRole.class);
        json.find(field)
                .ifPresent(all -> all.fields().forEach(name -> {
                    var day = all.child(name);
                    var role = Stream.of(EntryRole.values())
                            .filter(each -> each.name().equals(name) && each != EntryRole.DIRECTION)
                            .findFirst()
                            .orElseThrow(() -> day.unusable(ROLES));
                    days.put(role, day.day("2026-11-25"));
                }));
        return days;
    }

    private static ProjectionPolicy projection(JsonInput json) {
        json.onlyFields("shown", "hiddenFromDelegates");
        var usual = ProjectionPolicy.usual();
        return new ProjectionPolicy(
                json.find("shown").map(CouncilFile::parts).orElse(usual.shown()),
                json.find("hiddenFromDelegates").map(CouncilFile::parts).orElse(usual.hiddenFromDelegates()));
    }

    private static Set<ProjectedPart> parts(JsonInput list) {
        return list.elements().stream()
                .map(part -> part.parsed(ProjectedPart::valueOf, "VIE_SCOLAIRE\", \"ORIENTATION"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<PersonId> people(JsonInput json, String field) {
        return list(json, field).stream()
                .map(each -> each.parsed(PersonId::new, "p1"))
                .toList();
    }

    /** Nothing when it is left out. */
    static List<JsonInput> list(JsonInput json, String field) {
        return json.find(field).map(JsonInput::elements).orElse(List.of());
    }
}
