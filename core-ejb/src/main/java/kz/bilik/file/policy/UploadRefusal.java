package kz.bilik.file.policy;

import kz.bilik.shared.regulation.Ground;

/** Why an uploaded file is not taken. */
public enum UploadRefusal implements Ground {
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_TYPE_UNKNOWN,
    FILE_UNREADABLE,
    FILE_ACTIVE,
    IMAGE_TOO_LARGE;

    @Override
    public String paragraph() {
        return "5";
    }
}
