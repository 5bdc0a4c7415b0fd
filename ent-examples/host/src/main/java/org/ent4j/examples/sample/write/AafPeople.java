package org.ent4j.examples.sample.write;

import static org.ent4j.examples.sample.write.AafFiles.DAY;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.examples.sample.school.Address;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.school.Guardian;
import org.ent4j.examples.sample.school.Identity;
import org.ent4j.examples.sample.school.Kin;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;

/** Records of pupils and of their guardians. Source: SDET, annexe 4 bis, Eleve and PersRelEleve. */
final class AafPeople {

    private AafPeople() {}

    static void pupil(AafFiles files, School school, Pupil pupil, LocalDate start) {
        files.add(Long.toString(pupil.id()), it -> {
            identity(it.put("ENTPersonJointure", pupil.id()).put("ENTEleveINE", pupil.ine()), pupil.identity())
                    .put("ENTPersonDateNaissance", DAY.format(pupil.identity().born()))
                    .put("ENTEleveStructRattachId", localId(pupil))
                    .put(
                            "ENTElevePersRelEleve",
                            pupil.kin().stream().map(AafPeople::kin).toList())
                    .put("ENTEleveBoursier", pupil.scholarship())
                    .put("ENTEleveRegime", pupil.regime())
                    .put("ENTEleveTransport", false);
            address(it, pupil.address());
            it.put("ENTEleveAdresseRel", atHome(pupil)).put("mail", "").put("homePhone", "");
            schooling(it, school, pupil, start);
        });
    }

    /** ELEVE_ID of SIECLE. */
    static String localId(Pupil pupil) {
        return Long.toString(7_000_000 + pupil.id());
    }

    private static void schooling(AafFiles it, School school, Pupil pupil, LocalDate start) {
        var in = school.structure() + "$";
        var level = pupil.division().level();
        var subjects = AafSchools.subjects(school, pupil);
        var moved = pupil.move();
        it.put("ENTEleveStatutEleve", "SCOLAIRE")
                .put("ENTEleveMEF", level.mef())
                .put("ENTEleveLibelleMEF", level.label())
                .put("ENTEleveNivFormation", level.label())
                .put("ENTEleveFiliere", level.filiere())
                .put(
                        "ENTEleveEnseignements",
                        subjects.stream().map(each -> each.label()).toList())
                .put(
                        "ENTEleveCodeEnseignements",
                        subjects.stream().map(each -> each.code()).toList())
                .put("ENTPersonStructRattach", school.structure())
                .put("ENTEleveDateEntreeStructRattach", DAY.format(start))
                .put("ENTEleveDateSortieStructRattach", "")
                .put("ENTEleveClasses", in + pupil.division().code())
                .put(
                        "ENTEleveDateEntreeClasses",
                        in + DAY.format(moved.map(each -> each.on()).orElse(start)) + "$"
                                + pupil.division().code())
                .put(
                        "ENTEleveDateSortieClasses",
                        moved.map(move -> in + DAY.format(move.on().minusDays(1)) + "$"
                                        + move.from().code())
                                .orElse(""))
                .put(
                        "ENTEleveGroupes",
                        pupil.groups().stream().map(Group::code).map(in::concat).toList());
    }

    static void guardian(AafFiles files, Guardian guardian, List<Long> children) {
        files.add(Long.toString(guardian.id()), it -> {
            identity(it.put("ENTPersonJointure", guardian.id()), guardian.identity())
                    .put("ENTPersonDateNaissance", "")
                    .put("homePhone", guardian.home())
                    .put("telephoneNumber", "")
                    .put("mobile", guardian.mobile())
                    .put("ENTPersonMobileSMS", true)
                    .put("mail", guardian.mail());
            address(it, guardian.address())
                    .put("ENTPersonAdresseDiffusion", guardian.id() % 3 != 0)
                    .put(
                            "ENTAuxPersRelEleveEleve",
                            children.stream().map(String::valueOf).toList());
        });
    }

    static AafFiles identity(AafFiles it, Identity identity) {
        return it.put("ENTPersonNomPatro", identity.birth())
                .put("sn", identity.usage())
                .put("givenName", identity.first())
                .put("ENTPersonAutresPrenoms", identity.others())
                .put("personalTitle", identity.title());
    }

    private static AafFiles address(AafFiles it, Address address) {
        return it.put("ENTPersonAdresse", address.street() + "$$$")
                .put("ENTPersonCodePostal", address.town().postalCode())
                .put("ENTPersonVille", address.town().name())
                .put("ENTPersonPays", "FRANCE");
    }

    private static List<String> atHome(Pupil pupil) {
        return pupil.kin().stream()
                .map(Kin::guardian)
                .filter(guardian -> guardian.address().equals(pupil.address()))
                .map(guardian -> Long.toString(guardian.id()))
                .toList();
    }

    private static String kin(Kin kin) {
        return kin.guardian().id() + "$" + kin.link() + "$" + bit(kin.pays()) + "$" + kin.legal() + "$"
                + bit(kin.contact()) + "$" + bit(kin.paid());
    }

    private static int bit(boolean value) {
        return value ? 1 : 0;
    }
}
