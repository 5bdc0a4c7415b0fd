package org.ent4j.catalogue.gar.validation;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a value says, by the name of its element. */
enum Value {
    UAI("GARStructureUAI"),
    PERSON("GARPersonIdentifiant"),
    PROFILE("GARPersonProfil"),
    CIVILITY("GARPersonCivilite"),
    ADMINISTRATION("GARPersonStructRattach"),
    PERSON_SCHOOL("GARPersonEtab"),
    ASSIGNED_SCHOOL("GARRespAffEtab"),
    HEAD_SCHOOL("GAREtablissementStructRattachFctl"),
    MAIL("GARPersonMail"),
    SCHOOL_MAIL("GARStructureEmail"),
    MEF("GARMEFCode"),
    MEF_ABOVE("GARMEFRattach"),
    MEFSTAT11("GARMEFSTAT11"),
    LEVEL("GARMEFSTAT4Code"),
    MATIERE("GARMatiereCode"),
    GROUP("GARGroupeCode"),
    STATUS("GARGroupeStatut"),
    DIVISION("GARGroupeDivAppartenance"),
    OTHER("");

    private static final Map<String, Value> BY_ELEMENT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(each -> each.element, each -> each));

    private final String element;

    Value(String element) {
        this.element = element;
    }

    static Value of(String element) {
        return BY_ELEMENT.getOrDefault(element, OTHER);
    }

    /** Whether something may be known by it. */
    boolean isCode() {
        return switch (this) {
            case UAI, PERSON, ADMINISTRATION, PERSON_SCHOOL, ASSIGNED_SCHOOL, MEF, LEVEL, MATIERE, GROUP, DIVISION ->
                true;
            default -> false;
        };
    }

    String element() {
        return element;
    }
}
