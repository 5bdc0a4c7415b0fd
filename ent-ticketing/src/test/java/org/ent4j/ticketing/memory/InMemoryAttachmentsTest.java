package org.ent4j.ticketing.memory;

import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.AttachmentContentsContract;

class InMemoryAttachmentsTest implements AttachmentContentsContract {

    @Override
    public AttachmentContents contents(AttachmentPolicy policy) {
        return new InMemoryAttachments(policy);
    }
}
