package org.ent4j.directory.feed.edt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;

/**
 * Makes people of the rows. Their keys are the idents of the file, which count in one school: {@code TEACHER:2}, as the
 * timetable names them too. First names stand as they are, cut after ten characters where they come from STS.
 */
final class EdtPeople {

    /** By the kind of identifier, the attribute and its other spellings. */
    private static final Map<String, List<String>> IDENTIFIERS = Map.of(
            "IDSTS",
            List.of("IDSTS"),
            "IDPN",
            List.of("IDPN", "IdPN"),
            "IDCAS",
            List.of("IDCAS"),
            "IDETABLISSEMENT",
            List.of("IDEtablissement"),
            Person.SIECLE,
            List.of("IDSconet"));

    private final Uai uai;
    private final EdtSchool school;
    private final EdtAccount account;
    private final FeedRows rows;
    private final Optional<LocalDate> day;
    private final Map<String, EdtRow> guardians = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    EdtPeople(Uai uai, EdtSchool school, EdtAccount account, FeedRows rows, Optional<LocalDate> day) {
        this.uai = uai;
        this.school = school;
        this.account = account;
        this.rows = rows;
        this.day = day;
    }

    void tell() {
        school.teachers.forEach(this::teacher);
        school.pupils.forEach(this::pupil);
        guardians.values().forEach(this::guardian);
    }

    static SourceKey key(Uai uai, String key) {
        return new SourceKey(Sources.EDT, uai.value(), key);
    }

    private SourceKey key(String kind, EdtRow row) {
        return key(uai, kind + ":" + row.ident());
    }

    private void teacher(EdtRow row) {
        if (isGood("TEACHER", row)) {
            var person = person("TEACHER", row, Profil.ENSEIGNANT);
            person.birthDate(row.day("DateNaissance"));
            rows.person(
                    row.where(),
                    person.addAffiliations(place(Profil.ENSEIGNANT).build()).build());
        }
    }

    private void pupil(EdtPupil pupil) {
        var row = pupil.row();
        if (isGood("PUPIL", row)) {
            var place = place(Profil.ELEVE)
                    .addAllClasses(school.classesOf(pupil, day))
                    .addAllGroups(school.groupsOf(pupil, day));
            rows.person(
                    row.where(),
                    person("PUPIL", row, Profil.ELEVE)
                            .birthDate(row.day("DateNaissance"))
                            .ine(ine(row))
                            .addAffiliations(place.build())
                            .addAllGuardians(links(pupil))
                            .build());
        }
    }

    private Optional<Ine> ine(EdtRow row) {
        return row.value("NumeroNational").map(Ine::parse).flatMap(parsed -> {
            parsed.peekLeft(why -> account.warn(row.where(), new FeedDefect.MalformedValue("NumeroNational", why)));
            return parsed.toJavaOptional();
        });
    }

    /** The guardians of the pupil, each once; siblings have them in common. */
    private List<Guardianship> links(EdtPupil pupil) {
        var links = new TreeMap<String, Guardianship>();
        for (var row : pupil.guardians()) {
            if (row.ident().isEmpty()) {
                account.reject(row.element(), row.where(), "", new FeedDefect.NoId());
            } else {
                guardians.putIfAbsent(row.ident(), row);
                links.putIfAbsent(row.ident(), link(row));
            }
        }
        return new ArrayList<>(links.values());
    }

    /** {@code RespLegal} is 1 or 2, the first or second legal guardian; the file does not say the kinship. */
    private Guardianship link(EdtRow row) {
        var authority = Set.of("1", "2").contains(row.text("RespLegal"))
                ? Guardianship.Authority.LEGAL
                : Guardianship.Authority.NONE;
        return new Guardianship(key("GUARDIAN", row).personId(), "", authority, false, false, false);
    }

    private void guardian(EdtRow row) {
        if (isGood("GUARDIAN", row)) {
            rows.person(
                    row.where(),
                    person("GUARDIAN", row, Profil.PARENT)
                            .title(row.value("Civilite"))
                            .build());
        }
    }

    private boolean isGood(String kind, EdtRow row) {
        var defect = defect(kind, row);
        var key = row.ident().isEmpty() ? "" : kind + ":" + row.ident();
        defect.ifPresentOrElse(
                why -> account.reject(row.element(), row.where(), key, why), () -> account.keep(row.element()));
        return defect.isEmpty();
    }

    private Optional<Reason> defect(String kind, EdtRow row) {
        if (row.ident().isEmpty()) {
            return Optional.of(new FeedDefect.NoId());
        }
        if (!seen.add(kind + ":" + row.ident())) {
            return Optional.of(new FeedDefect.DuplicateId(row.ident()));
        }
        if (row.value("Nom").isEmpty()) {
            return Optional.of(new FeedDefect.RequiredMissing("Nom"));
        }
        return row.hasBadDay("DateNaissance")
                ? Optional.of(new FeedDefect.ImpossibleDate("DateNaissance", row.text("DateNaissance")))
                : Optional.empty();
    }

    private Person.Builder person(String kind, EdtRow row, Profil profil) {
        var key = key(kind, row);
        var person = Person.builder();
        person.id(key.personId()).addKeys(key).profil(profil);
        IDENTIFIERS.forEach((name, attributes) -> attributes.stream()
                .flatMap(attribute -> row.value(attribute).stream())
                .findFirst()
                .ifPresent(value -> person.putIdentifiers(name, value)));
        // what EDT calls IDSTS is the id that sts_emp gives to its own teachers
        if (profil == Profil.ENSEIGNANT) {
            row.value("IDSTS").ifPresent(id -> person.putIdentifiers(Person.STS, "epp:" + id));
        }
        return person.name(PersonName.of(row.text("Nom"), row.text("Prenom")));
    }

    private Affiliation.Builder place(Profil profil) {
        var place = Affiliation.builder();
        place.structure(new StructureId(uai.value())).source(Sources.EDT).profil(profil);
        return place;
    }
}
