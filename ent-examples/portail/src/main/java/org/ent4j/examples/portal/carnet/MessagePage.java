package org.ent4j.examples.portal.carnet;

import java.util.List;
import java.util.Optional;

/**
 * A message, and what became of it.
 *
 * @param isAsked whether families are to sign
 * @param isEnded whether the visitor may close or withdraw it
 * @param missing those who have not signed, as of now
 * @param signed those who have, or have read it
 * @param threads what families have answered
 */
public record MessagePage(
        String path,
        String subject,
        String text,
        String category,
        String audience,
        String author,
        String sent,
        String state,
        String look,
        boolean isDraft,
        boolean isSent,
        boolean isEnded,
        boolean isAsked,
        Optional<String> deadline,
        Optional<String> why,
        List<Missing> missing,
        List<Signed> signed,
        List<Thread> threads) {

    public MessagePage {
        missing = List.copyOf(missing);
        signed = List.copyOf(signed);
        threads = List.copyOf(threads);
    }

    /** @param guardians who are asked; "" when the directory has none */
    public record Missing(String pupil, String guardians) {}

    /** @param state read or signed, in words */
    public record Signed(String pupil, String guardian, String state, String at, boolean isSigned) {}

    /** The answers about one pupil. */
    public record Thread(String pupil, String name, List<Reply> replies) {
        public Thread {
            replies = List.copyOf(replies);
        }
    }

    public record Reply(String by, String at, String text) {}
}
