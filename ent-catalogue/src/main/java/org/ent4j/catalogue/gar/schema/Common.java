package org.ent4j.catalogue.gar.schema;

import static org.ent4j.catalogue.gar.schema.GarField.any;
import static org.ent4j.catalogue.gar.schema.GarField.date;
import static org.ent4j.catalogue.gar.schema.GarField.maybe;
import static org.ent4j.catalogue.gar.schema.GarField.one;
import static org.ent4j.catalogue.gar.schema.GarField.some;

import java.util.List;

/** What both degrees have. */
final class Common {

    static final GarField UAI = one("GARStructureUAI", 45);
    static final GarField PERSON = one("GARPersonIdentifiant", 64);
    static final GarField GROUP_CODE = one("GARGroupeCode", 255);
    static final List<String> BY_PERSON = List.of("GARPersonIdentifiant");
    static final List<String> BY_SCHOOL = List.of("GARStructureUAI");

    /** GARIdentite. */
    static final List<GarField> IDENTITY = List.of(
            PERSON,
            some("GARPersonProfils", UAI, one("GARPersonProfil", 31)),
            maybe("GARPersonIdSecondaire", 255),
            maybe("GARPersonNomPatro", 500),
            one("GARPersonNom", 500),
            one("GARPersonPrenom", 500),
            some("GARPersonAutresPrenoms", 500),
            maybe("GARPersonCivilite", 30),
            maybe("GARPersonStructRattach", 45));

    static final GarObject PUPIL = GarObject.of(
                    "GAREleve", BY_PERSON, some("GARPersonEtab", 45), date("GARPersonDateNaissance"))
            .after(IDENTITY);

    static final GarObject RESP_AFF = GarObject.of(
            "GARRespAff",
            BY_PERSON,
            PERSON,
            one("GARPersonNom", 500),
            one("GARPersonPrenom", 500),
            maybe("GARPersonCivilite", 30),
            some("GARPersonMail", 255),
            some("GARRespAffEtab", 45));

    static final GarObject GROUP = GarObject.of(
            "GARGroupe",
            List.of("GARGroupeCode", "GARStructureUAI"),
            GROUP_CODE,
            UAI,
            one("GARGroupeLibelle", 255),
            one("GARGroupeStatut", 31),
            any("GARGroupeDivAppartenance", 255));

    static final GarObject PERSON_GROUP = link("GARPersonGroupe", GROUP_CODE);

    private Common() {}

    /** A link of a person of a school with something, unique by the three. */
    static GarObject link(String name, GarField with) {
        return GarObject.of(name, List.of(UAI.name(), PERSON.name(), with.name()), UAI, PERSON, with);
    }
}
