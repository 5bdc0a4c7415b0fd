package org.ent4j.catalogue.gar.schema;

import static org.ent4j.catalogue.gar.schema.GarField.any;
import static org.ent4j.catalogue.gar.schema.GarField.date;
import static org.ent4j.catalogue.gar.schema.GarField.maybe;
import static org.ent4j.catalogue.gar.schema.GarField.one;
import static org.ent4j.catalogue.gar.schema.GarField.some;

import java.util.List;
import java.util.Map;

/** GAR-ENT-1D.xsd, version 1.4, from GAR 2.1 on. */
final class FirstDegree {

    private static final GarObject LEVEL = Common.link("GARPersonMEFSTAT4", one("GARMEFSTAT4Code", 4));

    private static final GarObject SCHOOL = GarObject.of(
            "GAREtab",
            Common.BY_SCHOOL,
            Common.UAI,
            one("GARStructureNomCourant", 500),
            maybe("GARStructureContrat", 45),
            maybe("GARStructureTelephone", 20),
            maybe("GARStructureEmail", 255));

    private static final GarObject TEACHER = GarObject.of(
                    "GAREnseignant",
                    Common.BY_PERSON,
                    some("GARPersonEtab", 45),
                    date("GARPersonDateNaissance"),
                    any("GAREnsSpecialitesPostes", Common.UAI, some("GAREnsSpecialitePosteCode", 255)))
            .after(Common.IDENTITY);

    static final GarSchema SCHEMA = new GarSchema(Map.of(
            GarPart.ETAB, List.of(SCHOOL),
            GarPart.ELEVE, List.of(Common.PUPIL, LEVEL),
            GarPart.ENSEIGNANT, List.of(TEACHER, LEVEL),
            GarPart.GROUPE, List.of(Common.GROUP, Common.PERSON_GROUP),
            GarPart.RESP_AFF, List.of(Common.RESP_AFF)));

    private FirstDegree() {}
}
