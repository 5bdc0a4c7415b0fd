package org.ent4j.catalogue.gar.schema;

import static org.ent4j.catalogue.gar.schema.GarField.any;
import static org.ent4j.catalogue.gar.schema.GarField.date;
import static org.ent4j.catalogue.gar.schema.GarField.maybe;
import static org.ent4j.catalogue.gar.schema.GarField.one;
import static org.ent4j.catalogue.gar.schema.GarField.some;

import java.util.List;
import java.util.Map;

/** GAR-ENT.xsd, version 1.7, from GAR 3.0 on. */
final class SecondDegree {

    private static final GarField MEF_CODE = one("GARMEFCode", 255);
    private static final GarField MATIERE_CODE = one("GARMatiereCode", 255);
    private static final GarObject PERSON_MEF = Common.link("GARPersonMEF", MEF_CODE);

    private static final GarObject SCHOOL = GarObject.of(
            "GAREtab",
            Common.BY_SCHOOL,
            Common.UAI,
            one("GARStructureNomCourant", 500),
            maybe("GAREtablissementStructRattachFctl", 255),
            maybe("GARStructureContrat", 45),
            maybe("GARStructureTelephone", 20),
            maybe("GARStructureEmail", 255));

    private static final GarObject MEF = GarObject.of(
            "GARMEF",
            List.of("GARStructureUAI", "GARMEFCode"),
            Common.UAI,
            MEF_CODE,
            one("GARMEFLibelle", 255),
            maybe("GARMEFRattach", 255),
            maybe("GARMEFSTAT11", 255));

    private static final GarObject MATIERE = GarObject.of(
            "GARMatiere",
            List.of("GARStructureUAI", "GARMatiereCode"),
            Common.UAI,
            MATIERE_CODE,
            one("GARMatiereLibelle", 255));

    private static final GarObject TEACHER = GarObject.of(
                    "GAREnseignant",
                    Common.BY_PERSON,
                    some("GARPersonEtab", 45),
                    date("GARPersonDateNaissance"),
                    any("GAREnsDisciplinesPostes", Common.UAI, some("GAREnsDisciplinePosteCode", 255)),
                    any("GARPersonMail", 255))
            .after(Common.IDENTITY);

    static final GarSchema SCHEMA = new GarSchema(Map.of(
            GarPart.ETAB, List.of(SCHOOL, MEF, MATIERE),
            GarPart.ELEVE, List.of(Common.PUPIL, PERSON_MEF, Common.link("GAREleveEnseignement", MATIERE_CODE)),
            GarPart.ENSEIGNANT, List.of(TEACHER, PERSON_MEF),
            GarPart.GROUPE,
                    List.of(
                            Common.GROUP,
                            Common.PERSON_GROUP,
                            taught("GAREnsGroupeMatiere"),
                            taught("GAREnsClasseMatiere")),
            GarPart.RESP_AFF, List.of(Common.RESP_AFF)));

    private SecondDegree() {}

    private static GarObject taught(String name) {
        return GarObject.of(
                name,
                Common.PERSON_GROUP.key(),
                Common.UAI,
                Common.PERSON,
                Common.GROUP_CODE,
                some("GARMatiereCode", 255));
    }
}
