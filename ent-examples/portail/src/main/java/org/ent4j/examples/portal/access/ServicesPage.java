package org.ent4j.examples.portal.access;

import java.util.List;

/**
 * The services whose rights there are.
 *
 * @param administrators who may change rights in the school
 */
public record ServicesPage(List<Row> rows, List<String> administrators) {

    public ServicesPage {
        rows = List.copyOf(rows);
        administrators = List.copyOf(administrators);
    }

    /**
     * @param rules how many concern the school
     * @param people how many hold some role of it
     * @param closed whether it is closed to somebody
     */
    public record Row(String id, String label, int roles, int rules, int grants, int people, boolean closed) {}
}
