package org.ent4j.examples.portal.assistance.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.TicketView.Linked;
import org.ent4j.ticketing.request.FormField;

/**
 * The form of a request.
 *
 * @param school for which it is made
 * @param about the category that is chosen
 * @param change where another category is chosen
 * @param hidden what is sent along, by its name
 * @param kept files that came before
 * @param errors what stands against sending it
 * @param known major incidents that it may be about
 * @param advice what would make it better
 * @param similar open tickets of the school that it may double
 * @param isChecked whether it was looked at: it may be sent as it is
 */
public record RequestPage(
        String school,
        String about,
        String change,
        Map<String, String> hidden,
        List<Field> fields,
        List<KeptFile> kept,
        List<String> errors,
        List<String> known,
        List<Fact> advice,
        List<Linked> similar,
        String filesHint,
        boolean isChecked) {

    public RequestPage {
        hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
        fields = List.copyOf(fields);
        kept = List.copyOf(kept);
        errors = List.copyOf(errors);
        known = List.copyOf(known);
        advice = List.copyOf(advice);
        similar = List.copyOf(similar);
    }

    /** Whether there is something to be read before it is sent. */
    boolean isWorthALook() {
        return !advice.isEmpty() || !known.isEmpty() || !similar.isEmpty();
    }

    /**
     * A field of it.
     *
     * @param options label by value; none where something is typed
     * @param error what is wrong with it; "" for nothing
     */
    public record Field(
            String name,
            String label,
            FormField.Kind kind,
            boolean required,
            Map<String, String> options,
            String value,
            String error) {

        public Field {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    /** A file that came before: its hidden field says what it is. */
    public record KeptFile(String name, String size, String value) {}
}
