package org.ent4j.examples.portal.carnet;

import java.util.List;
import java.util.Map;

/**
 * A letter that is written.
 *
 * @param path where it is sent to
 * @param isDraft whether it was kept before: its class stays
 * @param classes labels by codes
 * @param pupils of the class; none before one is chosen
 * @param key of the message, so that the same form sent twice is one message
 */
public record WritingPage(
        String path,
        boolean isDraft,
        String key,
        Map<String, String> classes,
        String schoolClass,
        List<Pupil> pupils,
        Map<String, String> categories,
        String category,
        String subject,
        String text,
        Map<String, String> acknowledgements,
        String acknowledgement,
        String deadline,
        List<String> errors) {

    public WritingPage {
        pupils = List.copyOf(pupils);
        errors = List.copyOf(errors);
    }

    public record Pupil(String id, String name, boolean isTicked) {}
}
