package org.ent4j.ticketing.knowledge;

/**
 * A question with an event that nobody can read: a newer version wrote it, or somebody changed it. Nothing is added to it until
 * it can be read.
 */
public final class UnreadableQuestion extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient QuestionId question;
    private final int position;

    /**
     * Of the first such event.
     *
     * @param position of the event, from 1
     * @param why the kind of failure, without a word of the event, which may tell of people
     */
    public UnreadableQuestion(QuestionId question, int position, String why) {
        super("Event %d of question %s cannot be read: %s.\nMaybe a newer version wrote it, or somebody changed it."
                .formatted(position, question, why));
        this.question = question;
        this.position = position;
    }

    public QuestionId question() {
        return question;
    }

    /** Of the first event that cannot be read, from 1. */
    public int position() {
        return position;
    }
}
