package org.ent4j.examples.sample.write;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.sample.draw.Plain;
import org.ent4j.examples.sample.noise.Sighting;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.school.Level;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Subject;
import org.ent4j.model.calendar.SchoolYear;

/** The descending file of STS, {@code sts_emp}: what timetable software is given. Source: STS-web, STS_EDT. */
final class StsEmpFile {

    private static final Map<Boolean, String> SEX = Map.of(true, "2", false, "1");

    private final School school;
    private final Sighting seen;
    private final SchoolYear year;
    private final Membership membership;

    StsEmpFile(Sighting seen, SchoolYear year) {
        this.school = seen.school();
        this.seen = seen;
        this.year = year;
        this.membership = new Membership(school);
    }

    void write(OutputStream stream) {
        try (var xml = new Xml(stream, StsTexts.ENCODING)) {
            xml.open("STS_EDT").open("PARAMETRES");
            uaj(xml);
            xml.open("ANNEE_SCOLAIRE", "ANNEE", Integer.toString(year.start()))
                    .leaf("DATE_DEBUT", year.firstDay().toString())
                    .leaf("DATE_FIN", year.lastDay().toString())
                    .end()
                    .end();
            nomenclatures(xml);
            xml.open("DONNEES").open("INDIVIDUS");
            seen.teachers().forEach(agent -> agent(xml, agent));
            xml.end().open("STRUCTURE").open("DIVISIONS");
            school.divisions().forEach(division -> division(xml, division));
            xml.end().open("GROUPES");
            school.groups().forEach(group -> group(xml, group));
            xml.end().end().empty("SUPPLEANTS");
        }
    }

    private void uaj(Xml xml) {
        var address = school.address();
        xml.open("UAJ", "CODE", school.uai().value())
                .open("ACADEMIE")
                .leaf("CODE", "0" + Academie.CODE)
                .leaf("LIBELLE", Academie.NAME)
                .end()
                .leaf("SIGLE", school.kind().sigle())
                .leaf("DENOM_PRINC", school.kind().label())
                .leaf("DENOM_COMPL", Plain.upper(school.name()))
                .leaf("CODE_NATURE", school.kind().nature())
                .leaf("CODE_CATEGORIE", school.kind().sigle())
                .empty("MENTION_DISTRIBUTION")
                .leaf("ADRESSE", Plain.upper(address.street()))
                .leaf("COMMUNE", Plain.upper(address.town().name()))
                .leaf("CODE_POSTAL", address.town().postalCode())
                .empty("BOITE_POSTALE")
                .leaf("CEDEX", "N")
                .leaf("TELEPHONE", school.telephone().replace("+33 ", "0").replace(" ", ""))
                .leaf("STATUT", "public")
                .leaf("ETABLISSEMENT_SENSIBLE", "false")
                .end();
    }

    private void nomenclatures(Xml xml) {
        xml.open("NOMENCLATURES").open("CIVILITES");
        civilite(xml, "1", "M.");
        civilite(xml, "2", "MME");
        xml.end()
                .open("MODS_COURS")
                .open("MOD_COURS", "CODE", "CG")
                .leaf("LIBELLE_COURT", "CG")
                .leaf("LIBELLE_LONG", "COURS GENERAL")
                .leaf("CO_ENS", "true")
                .end()
                .end()
                .open("MATIERES");
        seen.subjects().forEach(subject -> subject(xml, subject));
        xml.end().open("MEFS");
        levels().forEach(level -> mef(xml, level));
        xml.end().end();
    }

    private List<Level> levels() {
        return school.divisions().stream().map(Division::level).distinct().toList();
    }

    private static void civilite(Xml xml, String code, String label) {
        xml.open("CIVILITE", "CODE", code)
                .leaf("LIBELLE_COURT", label)
                .leaf("LIBELLE_LONG", label)
                .end();
    }

    private void subject(Xml xml, Subject subject) {
        var text = seen.of(subject).text();
        xml.open("MATIERE", "CODE", subject.code())
                .leaf("CODE_GESTION", text.gestion())
                .leaf("LIBELLE_COURT", text.label())
                .leaf("LIBELLE_LONG", text.label())
                .leaf("LIBELLE_EDITION", text.label())
                .end();
    }

    private static void mef(Xml xml, Level level) {
        xml.open("MEF", "CODE", level.mef())
                .leaf("FORMATION", level.label())
                .empty("SPECIALITE")
                .leaf("LIBELLE_LONG", level.label())
                .leaf("LIBELLE_EDITION", level.label())
                .leaf("MEFSTAT11", level.mefstat())
                .leaf("MEFSTAT4", level.mefstat().substring(0, 4))
                .end();
    }

    private void agent(Xml xml, Agent agent) {
        var text = seen.of(agent).text();
        xml.open("INDIVIDU", "ID", StsTexts.id(seen, agent), "TYPE", StsTexts.type(seen, agent))
                .leaf("SEXE", sex(agent))
                .leaf("CIVILITE", sex(agent))
                .leaf("NOM_USAGE", text.usage())
                .leaf("NOM_PATRONYMIQUE", text.birth())
                .leaf("PRENOM", text.first())
                .leaf(
                        "DATE_NAISSANCE",
                        text.identified() ? agent.identity().born().toString() : "")
                .leaf("FONCTION", agent.post().function());
        principal(xml, agent);
        xml.open("DISCIPLINES")
                .open("DISCIPLINE", "CODE", agent.post().code())
                .leaf("LIBELLE_COURT", agent.post().label())
                .leaf("NB_HEURES", StsTexts.hours(halves(agent)))
                .end()
                .end()
                .end();
    }

    private static String sex(Agent agent) {
        return SEX.getOrDefault(agent.identity().feminine(), "");
    }

    private int halves(Agent agent) {
        return school.services().stream()
                .filter(service -> service.teachers().contains(agent))
                .mapToInt(service -> service.halves())
                .sum();
    }

    private void principal(Xml xml, Agent agent) {
        var classes = school.divisions().stream()
                .filter(division -> agent.equals(school.principals().get(division)))
                .toList();
        if (!classes.isEmpty()) {
            xml.open("PROFS_PRINC");
            classes.forEach(division -> xml.open("PROF_PRINC")
                    .leaf("CODE_STRUCTURE", seen.of(division).text())
                    .leaf("DATE_DEBUT", year.firstDay().toString())
                    .leaf("DATE_FIN", year.lastDay().toString())
                    .end());
            xml.end();
        }
    }

    private void division(Xml xml, Division division) {
        var size = membership.size(division);
        xml.open("DIVISION", "CODE", seen.of(division).text()).leaf("LIBELLE_LONG", seen.label(division));
        sizes(xml, size)
                .open("MEFS_APPARTENANCE")
                .open("MEF_APPARTENANCE", "CODE", division.level().mef());
        sizes(xml, size).end().end();
        services(xml, division);
        xml.end();
    }

    private void group(Xml xml, Group group) {
        xml.open("GROUPE", "CODE", seen.of(group).text()).leaf("LIBELLE_LONG", seen.label(group));
        sizes(xml, membership.size(group)).open("DIVISIONS_APPARTENANCE");
        group.divisions().forEach(division -> {
            xml.open("DIVISION_APPARTENANCE", "CODE", seen.of(division).text());
            sizes(xml, membership.size(group, division)).end();
        });
        var level = group.divisions().get(0).level();
        xml.end().open("MEFS_APPARTENANCE").open("MEF_APPARTENANCE", "CODE", level.mef());
        sizes(xml, membership.size(group)).end().end();
        services(xml, group);
        xml.end();
    }

    private static Xml sizes(Xml xml, int size) {
        return xml.leaf("EFFECTIF_PREVU", Integer.toString(size)).leaf("EFFECTIF_CALCULE", Integer.toString(size));
    }

    private void services(Xml xml, Audience audience) {
        xml.open("SERVICES");
        StsTexts.services(school, audience).forEach(service -> {
            xml.open("SERVICE", "CODE_MATIERE", service.subject().code(), "CODE_MOD_COURS", "CG")
                    .open("ENSEIGNANTS");
            service.teachers()
                    .forEach(agent -> xml.empty(
                            "ENSEIGNANT", "ID", StsTexts.id(seen, agent), "TYPE", StsTexts.type(seen, agent)));
            xml.end().end();
        });
        xml.end();
    }
}
