package org.ent4j.catalogue.gar.assembly;

import java.util.Optional;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarField;
import org.ent4j.catalogue.gar.schema.GarObject;
import org.ent4j.catalogue.gar.schema.GarPart;

/** The types of one degree, by what they are for; nothing where the degree has none. */
final class DegreeTypes {

    private final GarDegree degree;
    final GarObject school;
    final Optional<GarObject> formation;
    final Optional<GarObject> subject;
    final GarObject pupil;
    final Optional<GarObject> pupilSubject;
    final GarObject teacher;
    /** Of pupils and of teachers. */
    final GarObject personFormation;

    final GarObject group;
    final GarObject personGroup;
    final Optional<GarObject> taughtGroup;
    final Optional<GarObject> taughtDivision;
    final GarObject respAff;

    DegreeTypes(GarDegree degree) {
        this.degree = degree;
        this.school = only(GarPart.ETAB, "GAREtab");
        this.formation = type(GarPart.ETAB, "GARMEF");
        this.subject = type(GarPart.ETAB, "GARMatiere");
        this.pupil = only(GarPart.ELEVE, "GAREleve");
        this.pupilSubject = type(GarPart.ELEVE, "GAREleveEnseignement");
        this.teacher = only(GarPart.ENSEIGNANT, "GAREnseignant");
        this.personFormation =
                type(GarPart.ELEVE, "GARPersonMEF").orElseGet(() -> only(GarPart.ELEVE, "GARPersonMEFSTAT4"));
        this.group = only(GarPart.GROUPE, "GARGroupe");
        this.personGroup = only(GarPart.GROUPE, "GARPersonGroupe");
        this.taughtGroup = type(GarPart.GROUPE, "GAREnsGroupeMatiere");
        this.taughtDivision = type(GarPart.GROUPE, "GAREnsClasseMatiere");
        this.respAff = only(GarPart.RESP_AFF, "GARRespAff");
    }

    private Optional<GarObject> type(GarPart part, String name) {
        return degree.schema().of(part).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private GarObject only(GarPart part, String name) {
        return type(part, name).orElseThrow();
    }

    /** The last field of a link: what the person is linked with. */
    static GarField with(GarObject link) {
        return link.fields().get(2);
    }

    static boolean has(GarObject type, String field) {
        return type.fields().stream().anyMatch(each -> each.name().equals(field));
    }
}
