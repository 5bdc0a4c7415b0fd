package org.ent4j.catalogue.gar.validation;

import static org.ent4j.catalogue.gar.validation.Value.GROUP;
import static org.ent4j.catalogue.gar.validation.Value.LEVEL;
import static org.ent4j.catalogue.gar.validation.Value.MATIERE;
import static org.ent4j.catalogue.gar.validation.Value.MEF;
import static org.ent4j.catalogue.gar.validation.Value.PERSON;
import static org.ent4j.catalogue.gar.validation.Value.UAI;

import java.util.Arrays;
import org.ent4j.catalogue.gar.schema.GarPart;

/** The objects of an export, each with its key, which is unique among those of its kind. */
enum Kind {
    SCHOOL(GarPart.ETAB, "GAREtab", UAI),
    SCHOOL_MEF(GarPart.ETAB, "GARMEF", UAI, MEF),
    SCHOOL_MATIERE(GarPart.ETAB, "GARMatiere", UAI, MATIERE),
    PUPIL(GarPart.ELEVE, "GAREleve", PERSON),
    PUPIL_MEF(GarPart.ELEVE, "GARPersonMEF", UAI, PERSON, MEF),
    PUPIL_LEVEL(GarPart.ELEVE, "GARPersonMEFSTAT4", UAI, PERSON, LEVEL),
    PUPIL_MATIERE(GarPart.ELEVE, "GAREleveEnseignement", UAI, PERSON, MATIERE),
    TEACHER(GarPart.ENSEIGNANT, "GAREnseignant", PERSON),
    TEACHER_MEF(GarPart.ENSEIGNANT, "GARPersonMEF", UAI, PERSON, MEF),
    TEACHER_LEVEL(GarPart.ENSEIGNANT, "GARPersonMEFSTAT4", UAI, PERSON, LEVEL),
    SCHOOL_GROUP(GarPart.GROUPE, "GARGroupe", UAI, GROUP),
    MEMBER(GarPart.GROUPE, "GARPersonGroupe", UAI, PERSON, GROUP),
    GROUP_TAUGHT(GarPart.GROUPE, "GAREnsGroupeMatiere", UAI, PERSON, GROUP),
    CLASS_TAUGHT(GarPart.GROUPE, "GAREnsClasseMatiere", UAI, PERSON, GROUP),
    RESP_AFF(GarPart.RESP_AFF, "GARRespAff", PERSON);

    private final GarPart part;
    private final String element;
    private final Value[] key;

    Kind(GarPart part, String element, Value... key) {
        this.part = part;
        this.element = element;
        this.key = key;
    }

    static Kind of(GarPart part, String element) {
        return Arrays.stream(values())
                .filter(each -> each.part == part && each.element.equals(element))
                .findFirst()
                .orElseThrow();
    }

    GarPart part() {
        return part;
    }

    String element() {
        return element;
    }

    int keyLength() {
        return key.length;
    }

    Value key(int i) {
        return key[i];
    }
}
