package org.ent4j.examples.portal.carnet;

import java.util.List;
import java.util.Optional;

/** What a guardian reads of those for whom he answers, the latest first. */
public record FamilyPage(List<Letter> letters, int toSign, int found, int number, int last) {

    public FamilyPage {
        letters = List.copyOf(letters);
    }

    /**
     * A message about a pupil.
     *
     * @param path below which it is read, signed and answered
     * @param isToSign whether the visitor is asked to sign it and has not
     * @param isUnread whether he has not said that he has read it, and is not asked to sign
     * @param isOpen whether he may answer
     * @param isWithdrawn whether the school has taken it back
     * @param signed when he has signed
     */
    public record Letter(
            String path,
            String pupilId,
            String pupil,
            String subject,
            String text,
            String category,
            String author,
            String sent,
            Optional<String> deadline,
            boolean isToSign,
            boolean isUnread,
            boolean isOpen,
            boolean isWithdrawn,
            Optional<String> signed,
            List<MessagePage.Reply> replies) {
        public Letter {
            replies = List.copyOf(replies);
        }
    }
}
