package org.ent4j.catalogue.mediacentre.policy;

import java.util.Set;

/**
 * How services are taken for resources.
 *
 * @param generic folded words that tell nothing of a resource: subjects, levels, kinds of book
 * @param shortest letters that a single word needs to tell something
 * @param similar percent of pairs of letters from which titles are similar
 * @param gatewayHosts hosts that open many resources, and so tell nothing
 */
public record RecognitionSettings(Set<String> generic, int shortest, int similar, Set<String> gatewayHosts) {

    public static final RecognitionSettings USUAL = new RecognitionSettings(
            Set.of(
                    "MANUEL",
                    "MANUELS",
                    "NUMERIQUE",
                    "NUMERIQUES",
                    "ELEVE",
                    "ELEVES",
                    "ENSEIGNANT",
                    "PROFESSEUR",
                    "LIVRE",
                    "COLLEGE",
                    "LYCEE",
                    "ECOLE",
                    "CYCLE",
                    "NIVEAU",
                    "EDITION",
                    "VERSION",
                    "PORTAIL",
                    "SITE",
                    "RESSOURCE",
                    "RESSOURCES",
                    "ACCES",
                    "SERVICE",
                    "MATHS",
                    "MATHEMATIQUES",
                    "FRANCAIS",
                    "HISTOIRE",
                    "GEOGRAPHIE",
                    "GEO",
                    "ANGLAIS",
                    "ESPAGNOL",
                    "ALLEMAND",
                    "ITALIEN",
                    "LATIN",
                    "SCIENCES",
                    "PHYSIQUE",
                    "CHIMIE",
                    "SVT",
                    "TECHNOLOGIE",
                    "MUSIQUE",
                    "ARTS",
                    "PLASTIQUE",
                    "PLASTIQUES",
                    "EDU",
                    "JUNIOR",
                    "MULTISUPPORTS",
                    "TABLETTES",
                    "LE",
                    "LA",
                    "LES",
                    "DE",
                    "DES",
                    "DU",
                    "ET",
                    "EN",
                    "POUR",
                    "AU",
                    "AUX",
                    "A",
                    "L",
                    "D",
                    "THE",
                    "OF"),
            6,
            80,
            Set.of("gar.education.fr"));

    public RecognitionSettings {
        generic = Set.copyOf(generic);
        gatewayHosts = Set.copyOf(gatewayHosts);
    }

    boolean isGateway(String host) {
        return gatewayHosts.stream()
                .anyMatch(each -> host.equals(each) || host.endsWith("." + each) || host.endsWith("-" + each));
    }
}
