package org.ent4j.viescolaire.bulletin;

import java.util.List;

/**
 * Whom a copy of a bulletin goes to.
 *
 * @param names of those who live there, each once
 * @param address its lines, as the first of them wrote it
 */
public record Addressee(List<String> names, List<String> address) {

    public Addressee {
        names = List.copyOf(names);
        address = List.copyOf(address);
    }
}
