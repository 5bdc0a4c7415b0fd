package org.ent4j.examples.portal.absence;

import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.text.Label;

/** The models of messages of this portal: whoever sends knows them by their keys. */
enum NoticeModel {
    ABSENCE("absence-constatee", "Absence constatée", "Absence noted"),
    MOTIF("demande-motif", "Demande de motif", "Request for a reason"),
    PROOF("demande-justificatif", "Demande de justificatif", "Request for a justification"),
    REFUSED("motif-refuse", "Motif refusé", "Reason refused");

    private final String key;
    private final Label label;

    NoticeModel(String key, String fr, String en) {
        this.key = key;
        this.label = Label.of(fr, en);
    }

    String key() {
        return key;
    }

    Label label() {
        return label;
    }

    /** The words of a model; its key when the portal has it no more. */
    static String words(String key, Words words) {
        return Stream.of(values())
                .filter(model -> model.key.equals(key))
                .map(model -> words.of(model.label))
                .findFirst()
                .orElse(key);
    }
}
