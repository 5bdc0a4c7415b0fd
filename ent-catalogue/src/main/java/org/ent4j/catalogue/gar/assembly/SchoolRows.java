package org.ent4j.catalogue.gar.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.catalogue.gar.GarCases.Candidate;
import org.ent4j.catalogue.gar.GarCases.Use;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarFormation;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.GarSubject;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.catalogue.gar.schema.GarPart;

/** Schools, what is followed and taught there, and the codes that others may name. */
final class SchoolRows {

    private final GarExportName name;
    private final DegreeTypes types;
    private final Outlet outlet;
    private final TreeMap<String, KnownSchool> schools = new TreeMap<>();
    /** UAIs of schools that did not opt in, or are of the other degree. */
    private final Set<String> others = new HashSet<>();

    SchoolRows(GarExportName name, DegreeTypes types, Outlet outlet) {
        this.name = name;
        this.types = types;
        this.outlet = outlet;
    }

    SortedMap<String, KnownSchool> known() {
        return schools;
    }

    /** Whether somebody is in schools that are not meant alone: what was told of them holds for their people. */
    boolean isElsewhere(GarPerson person) {
        return !person.places().isEmpty()
                && person.places().stream()
                        .allMatch(each -> GarText.uai(each.school())
                                .filter(others::contains)
                                .isPresent());
    }

    /** @return whether it goes out */
    boolean add(GarSchool school) {
        var candidate = new Candidate(school, name.ent(), name.degree());
        var element = types.school.name();
        if (outlet.refuses(GarRules.OPT_IN, candidate, element, school.uai())
                || outlet.refuses(GarRules.ONE_DEGREE, candidate, element, school.uai())) {
            GarText.uai(school.uai()).ifPresent(others::add);
            return false;
        }
        if (outlet.refuses(GarRules.UAI, school.uai(), element, school.uai())) {
            return false;
        }
        var uai = GarText.uai(school.uai()).orElseThrow();
        if (schools.containsKey(uai)) {
            return !outlet.refuses(GarRules.ONCE, uai, element, uai);
        }
        var row = row(uai, school);
        row.ifPresent(each -> schools.put(uai, indexed(new KnownSchool(uai, school, each))));
        return row.isPresent();
    }

    private Optional<GarRow> row(String uai, GarSchool school) {
        var draft = RowDraft.of(types.school)
                .put("GARStructureUAI", uai)
                .put("GARStructureNomCourant", school.name())
                .put("GARStructureContrat", school.contract())
                .put("GARStructureTelephone", school.phone())
                .put("GARStructureEmail", school.email());
        var seat = school.seat().filter(text -> !text.isBlank());
        var isRefused = seat.filter(text -> outlet.refusesField(GarRules.UAI, text, types.school.name(), uai))
                .isPresent();
        if (!isRefused) {
            draft.put("GAREtablissementStructRattachFctl", seat.flatMap(GarText::uai));
        }
        return draft.row(outlet, uai);
    }

    private KnownSchool indexed(KnownSchool known) {
        types.formation.ifPresent(
                type -> known.school().formations().forEach(each -> formation(known, each, type.name())));
        types.subject.ifPresent(type -> known.school().subjects().forEach(each -> subject(known, each, type.name())));
        known.school().groups().forEach(each -> new GroupIndex(known, types, outlet).add(each));
        new GroupIndex(known, types, outlet).compare();
        return known;
    }

    private void formation(KnownSchool known, GarFormation formation, String element) {
        var code = GarText.clean(formation.mef()).toUpperCase(Locale.ROOT);
        if (!outlet.refuses(GarRules.LABEL, formation, element, known.uai() + " " + code)) {
            known.formations().putIfAbsent(code, formation);
        }
    }

    private void subject(KnownSchool known, GarSubject subject, String element) {
        if (!outlet.refuses(GarRules.SUBJECT_CODE, subject.code(), element, known.uai() + " " + subject.code())) {
            var code = known.subjectCode(subject.code()).orElseThrow();
            known.subjects().putIfAbsent(code, subject.label().isBlank() ? "MATIERE " + code : subject.label());
        }
    }

    /** All of them, in the order of their UAIs. */
    void write() {
        schools.values().forEach(each -> outlet.put(GarPart.ETAB, each.row()));
        schools.values().forEach(this::writeFormations);
        schools.values().forEach(this::writeSubjects);
    }

    private void writeFormations(KnownSchool known) {
        var refused = known.formations().entrySet().stream()
                .filter(each -> written(known, each.getKey(), each.getValue()).isEmpty())
                .map(each -> each.getKey())
                .toList();
        refused.forEach(known.formations()::remove);
    }

    private Optional<GarRow> written(KnownSchool known, String code, GarFormation formation) {
        var row = types.formation.flatMap(type -> RowDraft.of(type)
                .put("GARStructureUAI", known.uai())
                .put("GARMEFCode", code)
                .put("GARMEFLibelle", formation.label())
                .put("GARMEFRattach", formation.attachedTo())
                .put("GARMEFSTAT11", formation.mefstat11())
                .row(outlet, known.uai() + " " + code));
        row.ifPresent(each -> outlet.put(GarPart.ETAB, each));
        return row;
    }

    private void writeSubjects(KnownSchool known) {
        var refused = List.copyOf(known.subjects().keySet()).stream()
                .filter(code -> written(known, code, known.subjects().getOrDefault(code, ""))
                        .isEmpty())
                .toList();
        refused.forEach(known.subjects()::remove);
    }

    private Optional<GarRow> written(KnownSchool known, String code, String label) {
        var row = types.subject.flatMap(type -> RowDraft.of(type)
                .put("GARStructureUAI", known.uai())
                .put("GARMatiereCode", code)
                .put("GARMatiereLibelle", label)
                .row(outlet, known.uai() + " " + code));
        row.ifPresent(each -> outlet.put(GarPart.ETAB, each));
        return row;
    }

    /** What the rules of groups look at. */
    static Use use(KnownGroup known) {
        return new Use(known.group(), known.isCodeOfBoth(), known.isNamedAsDivision(), known.isUsed());
    }
}
