package org.ent4j.directory.feed.sts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Profils;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.rule.Reason;

/** An element INDIVIDU: a member of staff as the file has it. */
final class StsIndividu {

    private static final int FIRST_YEAR = 1900;

    final SourceLocation where;
    final Optional<String> key;
    private final Map<String, String> values = new HashMap<>();
    private final List<String> disciplines = new ArrayList<>();
    private final List<String> headTeacherOf = new ArrayList<>();

    private StsIndividu(SourceLocation where, Optional<String> key) {
        this.where = where;
        this.key = key;
    }

    /** Reads the element that the feed stands on. */
    static StsIndividu read(XmlFeed xml) {
        var key = StsKey.of(xml);
        var individu = new StsIndividu(xml.here().element(key.orElse("")), key);
        xml.children(element -> individu.part(xml, element));
        return individu;
    }

    private void part(XmlFeed xml, String element) {
        switch (element) {
            case "DISCIPLINES" -> xml.children(each -> xml.attribute("CODE").ifPresent(disciplines::add));
            case "PROFS_PRINC" -> xml.children(each -> headTeacher(xml));
            default -> values.put(element, xml.text());
        }
    }

    private void headTeacher(XmlFeed xml) {
        xml.children(element -> {
            if (element.equals("CODE_STRUCTURE")) {
                Optional.of(xml.text()).filter(code -> !code.isEmpty()).ifPresent(headTeacherOf::add);
            }
        });
    }

    private Optional<String> value(String element) {
        return Optional.ofNullable(values.get(element)).filter(value -> !value.isEmpty());
    }

    /** Why the row cannot be kept. */
    Optional<Reason> defect() {
        if (key.isEmpty()) {
            return Optional.of(new FeedDefect.NoId());
        }
        if (usageName().isEmpty()) {
            return Optional.of(new FeedDefect.RequiredMissing("NOM_USAGE"));
        }
        return value("DATE_NAISSANCE")
                .filter(text -> date(text).isEmpty())
                .map(text -> new FeedDefect.ImpossibleDate("DATE_NAISSANCE", text));
    }

    private Optional<String> usageName() {
        return value("NOM_USAGE").or(() -> value("NOM_PATRONYMIQUE"));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() >= FIRST_YEAR);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /**
     * The person, of a row without defect.
     *
     * @param titles what the codes of CIVILITE mean
     */
    Person person(StsHeader header, Map<String, String> titles, Set<Teaching> teachings, StructureId structure) {
        var key = StsKey.of(this.key.orElseThrow(), header);
        var person = Person.builder();
        person.id(key.personId()).addKeys(key).name(name()).profil(Profils.ofStaff(fonctions()));
        person.birthDate(value("DATE_NAISSANCE").flatMap(StsIndividu::date));
        person.title(value("CIVILITE").map(code -> titles.getOrDefault(code, code)));
        if (!StsKey.isLocal(key.key())) {
            person.putIdentifiers(Person.STS, key.key());
        }
        return person.addAffiliations(affiliation(teachings, structure)).build();
    }

    private PersonName name() {
        return PersonName.builder()
                .usageName(usageName().orElse(""))
                .birthName(value("NOM_PATRONYMIQUE"))
                .firstName(value("PRENOM").orElse(""))
                .build();
    }

    private List<Fonction> fonctions() {
        return value("FONCTION").map(Fonction::parse).stream()
                .flatMap(parsed -> parsed.toJavaStream())
                .filter(fonction -> !fonction.equals(Fonction.SANS_OBJET))
                .toList();
    }

    private Affiliation affiliation(Set<Teaching> teachings, StructureId structure) {
        return Affiliation.builder()
                .structure(structure)
                .source(Sources.STS)
                .profil(Profils.ofStaff(fonctions()))
                .addAllFonctions(fonctions())
                .addAllDisciplines(disciplines.stream()
                        .flatMap(code -> Discipline.parse(code).toJavaStream())
                        .toList())
                .addAllTeachings(teachings)
                .addAllHeadTeacherOf(headTeacherOf)
                .build();
    }
}
