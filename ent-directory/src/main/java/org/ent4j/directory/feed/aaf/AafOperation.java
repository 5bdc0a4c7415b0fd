package org.ent4j.directory.feed.aaf;

import java.util.Arrays;
import java.util.Optional;

/** What a request asks for. */
public enum AafOperation {
    ADD("addRequest"),
    MODIFY("modifyRequest"),
    DELETE("deleteRequest");

    private final String element;

    AafOperation(String element) {
        this.element = element;
    }

    /** The name of the element in the file. */
    public String element() {
        return element;
    }

    static Optional<AafOperation> ofElement(String element) {
        return Arrays.stream(values())
                .filter(operation -> operation.element.equals(element))
                .findFirst();
    }
}
