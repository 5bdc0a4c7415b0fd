package org.ent4j.examples.sample.write;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.sample.draw.Places;
import org.ent4j.examples.sample.draw.Plain;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.school.Level;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Service;
import org.ent4j.examples.sample.school.Subject;

/** Records of schools, of levels and of subjects. Source: SDET, annexe 4 bis, EtabEducNat, MefEducNat, MatiereEducNat. */
final class AafSchools {

    private AafSchools() {}

    static void school(AafFiles files, School school) {
        var address = school.address();
        files.add(
                Long.toString(school.structure()),
                it -> it.put("ENTStructureJointure", school.structure())
                        .put("ENTStructureUAI", school.uai().value())
                        .put("ENTEtablissementUAI", school.uai().value())
                        .put("ENTStructureSIREN", "999" + Places.padded(school.structure(), 6) + "00000")
                        .put(
                                "ENTStructureNomCourant",
                                school.kind().sigle() + "-" + Plain.upper(school.name()) + "-ac-" + Academie.NAME)
                        .put("ENTStructureTypeStruct", school.kind().label())
                        .put("ENTStructureCodeTypeStruct", school.kind().sigle())
                        .put("ENTEtablissementMinistereTutelle", "MINISTERE DE L'EDUCATION NATIONALE")
                        .put("ENTEtablissementContrat", "PU")
                        .put("postOfficeBox", "")
                        .put("street", address.street())
                        .put("postalCode", address.town().postalCode())
                        .put("l", address.town().name())
                        .put("telephoneNumber", school.telephone())
                        .put("facsimileTelephoneNumber", "")
                        .put("ENTStructureMailSI", "ce." + school.uai() + "@" + Academie.STAFF_DOMAIN)
                        .put("ENTEtablissementStructRattachFctl", "")
                        .put("ENTEtablissementBassin", "")
                        .put("ENTServAcAcademie", Academie.NAME)
                        .put("ENTServAcCodeAcademie", Academie.CODE)
                        .put("ENTStructureClasses", classes(school))
                        .put(
                                "ENTStructureGroupes",
                                school.groups().stream().map(AafSchools::group).toList()));
    }

    private static List<String> classes(School school) {
        return school.divisions().stream()
                .map(division -> division.code() + "$" + division.label())
                .toList();
    }

    private static String group(Group group) {
        return Stream.concat(
                        Stream.of(group.code(), group.label()),
                        group.divisions().stream().map(Division::code))
                .collect(Collectors.joining("$"));
    }

    /** What a pupil is taught, in class and in groups. */
    static List<Subject> subjects(School school, Pupil pupil) {
        return Stream.concat(Stream.of(pupil.division()), pupil.groups().stream())
                .flatMap(audience -> school.services(audience).stream())
                .map(Service::subject)
                .distinct()
                .toList();
    }

    static void mef(AafFiles files, Level level) {
        files.add(
                level.mef(),
                it -> it.put("ENTMefJointure", level.mef())
                        .put("ENTLibelleMef", level.label())
                        .put("ENTMEFRattach", level.mef())
                        .put("ENTMEFSTAT11", level.mefstat()));
    }

    static void subject(AafFiles files, Subject subject) {
        files.add(
                subject.code(),
                it -> it.put("ENTMatJointure", subject.code())
                        .put("ENTLibelleMatiere", subject.label())
                        .put("ENTMatiereRattach", subject.code()));
    }
}
