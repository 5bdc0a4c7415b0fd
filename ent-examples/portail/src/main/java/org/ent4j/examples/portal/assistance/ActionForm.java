package org.ent4j.examples.portal.assistance;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.assistance.ActionField.Kind;

/**
 * Something that can be done now, as a page shows it.
 *
 * @param id unique on the page
 * @param path to which it is sent
 * @param seen the version of what was looked at, where that matters
 * @param isMain whether it is what is mostly done here
 */
public record ActionForm(
        String id, String path, String label, List<ActionField> fields, Optional<Integer> seen, boolean isMain) {

    public ActionForm {
        fields = List.copyOf(fields);
    }

    public boolean isUpload() {
        return fields.stream().anyMatch(field -> field.kind() == Kind.FILE);
    }
}
