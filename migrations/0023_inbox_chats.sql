-- Where an update's answer goes. An update whose chat waits for several answers stays here until it waits for fewer;
-- those of earlier versions say nothing of it and are handled in their order.
ALTER TABLE inbox ADD COLUMN chat INTEGER;
