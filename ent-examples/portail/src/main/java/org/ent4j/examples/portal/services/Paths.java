package org.ent4j.examples.portal.services;

/** Where the pages of services are. */
final class Paths {

    static final String LIST = "/administration/services";
    static final String REGROUPEMENTS = "/administration/regroupements";

    private Paths() {}

    static String sheet(String code) {
        return LIST + "/" + code;
    }
}
