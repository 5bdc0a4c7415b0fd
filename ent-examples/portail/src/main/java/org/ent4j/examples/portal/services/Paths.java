package org.ent4j.examples.portal.services;

/** Where the pages of services are. */
final class Paths {

    static final String LIST = "/services/gestion";
    static final String REGROUPEMENTS = "/services/regroupements";

    private Paths() {}

    static String sheet(String code) {
        return LIST + "/" + code;
    }
}
