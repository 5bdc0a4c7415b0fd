package org.ent4j.examples.portal.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Form;

/**
 * The forms that change the rights of a service.
 *
 * @param typed what was typed, when a form is shown again
 * @param error what is wrong with it
 * @param wrong which of the forms is
 * @param roles of the service, by name
 * @param targets by their values in the form: "" for the school
 * @param profils labels by name
 * @param criteria what else may be asked, that somebody of the school has
 * @param people who may be given a role by name, by their keys
 */
public record ChangePage(
        String service,
        String label,
        Form typed,
        Optional<String> error,
        String wrong,
        Map<String, String> roles,
        Map<String, String> targets,
        Map<String, String> profils,
        List<Choice> criteria,
        String text,
        Map<String, String> people) {

    public ChangePage {
        criteria = List.copyOf(criteria);
    }

    /** A criterion that may narrow a population. */
    public record Choice(String name, String label, Map<String, String> options) {}

    public Optional<String> error(String kind) {
        return error.filter(any -> wrong.equals(kind));
    }

    public boolean isChosen(String profil) {
        return typed.all("profil").contains(profil);
    }
}
