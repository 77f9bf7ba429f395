/// Images in memory: decoded, cropped, resized and drawn.
package enum ImagesPlaceholder {}
