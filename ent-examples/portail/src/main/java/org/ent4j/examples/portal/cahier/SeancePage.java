package org.ent4j.examples.portal.cahier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.cahier.WritingPage.State;

/**
 * What a teacher writes of a lesson.
 *
 * @param state nothing before anything is written
 * @param isPublished whether families see it now or will
 * @param types of work, labels by codes; a single one is not asked for
 * @param works those that are set, as they were typed last
 * @param added the one that is about to be set
 * @param loads what else the pupils have to do in the days to come
 * @param visas who has looked at it
 */
public record SeancePage(
        String path,
        String monday,
        String when,
        String group,
        String subject,
        Optional<State> state,
        boolean isPublished,
        boolean isCancelled,
        int longestTitle,
        Map<String, String> moments,
        List<String> types,
        List<String> errors,
        SeanceForm form,
        List<WorkForm> works,
        WorkForm added,
        List<String> loads,
        List<String> visas) {

    public SeancePage {
        types = List.copyOf(types);
        errors = List.copyOf(errors);
        works = List.copyOf(works);
        loads = List.copyOf(loads);
        visas = List.copyOf(visas);
    }
}
