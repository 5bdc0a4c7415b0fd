package org.ent4j.catalogue.gar.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.catalogue.gar.GarCases.Filled;
import org.ent4j.catalogue.gar.GarCases.Further;
import org.ent4j.catalogue.gar.GarCases.Named;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.catalogue.gar.GarTeaching;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.catalogue.gar.schema.GarObject;
import org.ent4j.catalogue.gar.schema.GarPart;

/** What a person follows, teaches and is in. */
final class PersonLinks {

    private static final String SUBJECT_FIELD = "GARMatiereCode";

    private final DegreeTypes types;
    private final Outlet outlet;

    PersonLinks(DegreeTypes types, Outlet outlet) {
        this.types = types;
        this.outlet = outlet;
    }

    void write(String id, PersonPlaces.Kept kept) {
        formations(id, kept);
        if (kept.isOfPupil()) {
            types.pupilSubject.ifPresent(type -> subjects(id, kept, type));
        }
        groups(id, kept);
        if (!kept.isOfPupil()) {
            types.taughtGroup.ifPresent(type -> teachings(id, kept, type, false));
            types.taughtDivision.ifPresent(type -> teachings(id, kept, type, true));
        }
    }

    private void formations(String id, PersonPlaces.Kept kept) {
        var type = types.personFormation;
        var part = kept.isOfPupil() ? GarPart.ELEVE : GarPart.ENSEIGNANT;
        var key = id + " " + kept.school().uai();
        var goesOut = new ArrayList<String>();
        for (var code : kept.place().formations()) {
            var clean = GarText.clean(code).toUpperCase(Locale.ROOT);
            if (isFormation(kept, clean, type, key)
                    && (goesOut.isEmpty()
                            || !kept.isOfPupil()
                            || !outlet.refuses(
                                    GarRules.ONE_FORMATION, new Further(clean, goesOut.get(0)), type.name(), key))) {
                goesOut.add(clean);
            }
        }
        for (var code : Codes.sorted(goesOut)) {
            outlet.put(part, GarRow.of(type, kept.school().uai(), id, code));
        }
    }

    /** In the first degree codes are not declared by the schools. */
    private boolean isFormation(PersonPlaces.Kept kept, String code, GarObject type, String key) {
        var field = DegreeTypes.with(type);
        var isKnown = types.formation.isEmpty() || kept.school().formations().containsKey(code);
        return !outlet.refuses(GarRules.MANDATORY, new Filled(field, code), type.name(), key)
                && !outlet.refuses(GarRules.LENGTH, new Filled(field, code), type.name(), key)
                && (isKnown
                        || !outlet.refuses(
                                GarRules.KNOWN_CODE, new Named(field.name(), code, false), type.name(), key));
    }

    private void subjects(String id, PersonPlaces.Kept kept, GarObject type) {
        var codes = new ArrayList<String>(kept.place().subjects().size());
        for (var spelling : kept.place().subjects()) {
            subject(kept, spelling, type, id).ifPresent(codes::add);
        }
        for (var code : Codes.sorted(codes)) {
            outlet.put(GarPart.ELEVE, GarRow.of(type, kept.school().uai(), id, code));
        }
    }

    private Optional<String> subject(PersonPlaces.Kept kept, String spelling, GarObject type, String id) {
        var school = kept.school();
        var code = school.subjectCode(spelling);
        if (code.isPresent() && school.subjects().containsKey(code.get())) {
            return code;
        }
        var key = id + " " + school.uai();
        if (!outlet.refuses(GarRules.SUBJECT_CODE, spelling, type.name(), key)) {
            outlet.refuses(
                    GarRules.KNOWN_CODE, new Named(SUBJECT_FIELD, code.orElse(spelling), false), type.name(), key);
        }
        return Optional.empty();
    }

    private void groups(String id, PersonPlaces.Kept kept) {
        var uai = kept.school().uai();
        var links = new GroupLinks(kept.school(), outlet, types.personGroup.name(), id + " " + uai);
        for (var code : Codes.sorted(
                kept.place().groups().stream().map(GarText::groupCode).toList())) {
            links.object(code).ifPresent(each -> {
                each.use();
                outlet.put(GarPart.GROUPE, GarRow.of(types.personGroup, uai, id, code));
            });
        }
    }

    private void teachings(String id, PersonPlaces.Kept kept, GarObject type, boolean isDivision) {
        var taught = new TreeMap<String, TreeSet<String>>();
        for (var each : kept.place().teachings()) {
            if (each.isDivision() == isDivision) {
                teaching(id, kept, each, type)
                        .ifPresent(
                                code -> taught.computeIfAbsent(GarText.groupCode(each.group()), any -> new TreeSet<>())
                                        .add(code));
            }
        }
        var uai = kept.school().uai();
        taught.forEach((group, codes) ->
                outlet.put(GarPart.GROUPE, new GarRow(type, List.<Object>of(uai, id, group, List.copyOf(codes)))));
    }

    /** The code of the subject, when both it and the class or group go out. */
    private Optional<String> teaching(String id, PersonPlaces.Kept kept, GarTeaching teaching, GarObject type) {
        var key = id + " " + kept.school().uai();
        var group = new GroupLinks(kept.school(), outlet, type.name(), key)
                .object(GarText.groupCode(teaching.group()), teaching.isDivision());
        var subject = group.flatMap(any -> subject(kept, teaching.subject(), type, id));
        subject.ifPresent(any -> group.ifPresent(KnownGroup::use));
        return subject;
    }
}
