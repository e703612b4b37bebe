-- The plan whose link a person opened before they had told their time.

ALTER TABLE people ADD COLUMN prescribed TEXT; -- a file's name in the operator's plans/; none once it was shown
