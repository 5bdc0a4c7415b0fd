package org.ent4j.catalogue.subscription;

import java.util.Arrays;
import java.util.Optional;

/** The elements of a subscription, in the order of the format. Source: Ludicat/api-gar and other published clients. */
public enum SubscriptionField {
    ID("idAbonnement", 45, true),
    COMMENT("commentaireAbonnement", 255, false),
    DISTRIBUTOR("idDistributeurCom", 26, true),
    RESOURCE("idRessource", 1024, true),
    RESOURCE_TYPE("typeIdRessource", 50, true),
    LABEL("libelleRessource", 255, true),
    START("debutValidite", 45, true),
    END("finValidite", 45, false),
    END_YEAR("anneeFinValidite", 45, false),
    SCHOOL("uaiEtab", 45, false),
    NATURE("codeNatureUAI", 45, false),
    CATEGORY("categorieAffectation", 45, true),
    ALLOCATION("typeAffectation", 45, true),
    LICENCES("nbLicenceGlobale", 8, false),
    LICENCES_TEACHERS("nbLicenceEnseignant", 8, false),
    LICENCES_PUPILS("nbLicenceEleve", 8, false),
    LICENCES_LIBRARIANS("nbLicenceProfDoc", 8, false),
    LICENCES_STAFF("nbLicenceAutrePersonnel", 8, false),
    PUBLIC("publicCible", 45, false),
    PROJECT("codeProjetRessource", 50, false);

    private final String element;
    private final int longest;
    private final boolean isMandatory;

    SubscriptionField(String element, int longest, boolean isMandatory) {
        this.element = element;
        this.longest = longest;
        this.isMandatory = isMandatory;
    }

    public String element() {
        return element;
    }

    /** Characters at most. */
    public int longest() {
        return longest;
    }

    /** Whether it is there in any case; of others, rules say when. */
    public boolean isMandatory() {
        return isMandatory;
    }

    public static Optional<SubscriptionField> of(String element) {
        return Arrays.stream(values())
                .filter(each -> each.element.equals(element))
                .findFirst();
    }

    /** The one that counts the licences of a public. */
    public static SubscriptionField licences(TargetPublic of) {
        return of(of.licencesElement()).orElseThrow();
    }
}
